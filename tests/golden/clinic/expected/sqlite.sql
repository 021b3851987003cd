CREATE TABLE department (
    department_id INTEGER CONSTRAINT department_pkey PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT department_code_key UNIQUE (code),
    CHECK (length(code) <= 8)
);

CREATE TABLE room (
    room_id INTEGER CONSTRAINT room_pkey PRIMARY KEY,
    department_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    beds INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT room_department_id_label_key UNIQUE (department_id, label),
    CONSTRAINT room_department_id_fkey FOREIGN KEY (department_id) REFERENCES department (department_id)
);

CREATE TABLE staff ( -- Everyone who works here; what is special to a profession stands in a table of its own.
    staff_id INTEGER CONSTRAINT staff_pkey PRIMARY KEY,
    department_id INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    hired_on TEXT NOT NULL,
    left_on TEXT,
    CONSTRAINT staff_email_key UNIQUE (email),
    CONSTRAINT staff_check CHECK (left_on IS NULL OR left_on >= hired_on),
    CONSTRAINT staff_department_id_fkey FOREIGN KEY (department_id) REFERENCES department (department_id)
);

CREATE TABLE physician (
    staff_id INTEGER CONSTRAINT physician_pkey PRIMARY KEY,
    licence_number TEXT NOT NULL,
    specialty TEXT NOT NULL,
    CONSTRAINT physician_licence_number_key UNIQUE (licence_number),
    CONSTRAINT physician_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (staff_id) ON DELETE CASCADE
);

CREATE TABLE nurse (
    staff_id INTEGER CONSTRAINT nurse_pkey PRIMARY KEY,
    grade INTEGER NOT NULL,
    CONSTRAINT nurse_grade_check CHECK (grade BETWEEN 1 AND 8),
    CONSTRAINT nurse_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (staff_id) ON DELETE CASCADE
);

CREATE TABLE insurer (
    insurer_id INTEGER CONSTRAINT insurer_pkey PRIMARY KEY,
    name TEXT NOT NULL,
    claims_endpoint TEXT,
    CONSTRAINT insurer_name_key UNIQUE (name)
);

CREATE TABLE patient (
    patient_id INTEGER CONSTRAINT patient_pkey PRIMARY KEY,
    record_number TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    born TEXT NOT NULL,
    sex TEXT NOT NULL DEFAULT 'unknown',
    phone TEXT,
    physician_id INTEGER, -- The physician who knows this patient best.
    CONSTRAINT patient_record_number_key UNIQUE (record_number),
    CHECK (length(record_number) <= 16),
    CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    CONSTRAINT patient_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES physician (staff_id) ON DELETE SET NULL
);

CREATE TABLE coverage (
    patient_id INTEGER NOT NULL,
    insurer_id INTEGER NOT NULL,
    policy_number TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CONSTRAINT coverage_pkey PRIMARY KEY (patient_id, insurer_id, valid_from),
    CONSTRAINT coverage_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient (patient_id) ON DELETE CASCADE,
    CONSTRAINT coverage_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES insurer (insurer_id)
);

CREATE TABLE allergy (
    patient_id INTEGER NOT NULL,
    substance TEXT NOT NULL,
    severity TEXT NOT NULL,
    noted_on TEXT NOT NULL DEFAULT current_date,
    CONSTRAINT allergy_pkey PRIMARY KEY (patient_id, substance),
    CHECK (severity IN ('mild', 'moderate', 'severe')),
    CONSTRAINT allergy_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient (patient_id) ON DELETE CASCADE
);

CREATE TABLE appointment (
    appointment_id INTEGER CONSTRAINT appointment_pkey PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    physician_id INTEGER NOT NULL,
    room_id INTEGER,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'requested',
    reason TEXT,
    CHECK (status IN ('requested', 'confirmed', 'arrived', 'done', 'missed', 'cancelled')),
    CONSTRAINT appointment_check CHECK (ends_at > starts_at),
    CONSTRAINT appointment_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
    CONSTRAINT appointment_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES physician (staff_id),
    CONSTRAINT appointment_room_id_fkey FOREIGN KEY (room_id) REFERENCES room (room_id)
);

CREATE TABLE encounter ( -- What really happened; an emergency has no appointment.
    encounter_id INTEGER CONSTRAINT encounter_pkey PRIMARY KEY,
    appointment_id INTEGER,
    patient_id INTEGER NOT NULL,
    physician_id INTEGER NOT NULL,
    began_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    notes TEXT,
    CONSTRAINT encounter_appointment_id_key UNIQUE (appointment_id),
    CONSTRAINT encounter_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment (appointment_id),
    CONSTRAINT encounter_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
    CONSTRAINT encounter_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES physician (staff_id)
);

CREATE TABLE condition_code (
    code TEXT CONSTRAINT condition_code_pkey PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    chapter TEXT NOT NULL,
    CHECK (length(code) <= 8)
);

CREATE TABLE diagnosis (
    encounter_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    certain INTEGER NOT NULL DEFAULT false,
    remark TEXT,
    CONSTRAINT diagnosis_pkey PRIMARY KEY (encounter_id, code),
    CHECK (length(code) <= 8),
    CONSTRAINT diagnosis_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter (encounter_id) ON DELETE CASCADE,
    CONSTRAINT diagnosis_code_fkey FOREIGN KEY (code) REFERENCES condition_code (code)
);

CREATE TABLE medication (
    medication_id INTEGER CONSTRAINT medication_pkey PRIMARY KEY,
    name TEXT NOT NULL,
    strength TEXT NOT NULL,
    form TEXT NOT NULL,
    CONSTRAINT medication_name_strength_form_key UNIQUE (name, strength, form)
);

CREATE TABLE prescription (
    prescription_id INTEGER CONSTRAINT prescription_pkey PRIMARY KEY,
    encounter_id INTEGER NOT NULL,
    medication_id INTEGER NOT NULL,
    dosage TEXT NOT NULL,
    days INTEGER NOT NULL,
    repeats INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT prescription_days_check CHECK (days > 0),
    CONSTRAINT prescription_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter (encounter_id),
    CONSTRAINT prescription_medication_id_fkey FOREIGN KEY (medication_id) REFERENCES medication (medication_id)
);

CREATE TABLE lab_test (
    lab_test_id INTEGER CONSTRAINT lab_test_pkey PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT,
    low NUMERIC,
    high NUMERIC,
    CONSTRAINT lab_test_code_key UNIQUE (code),
    CHECK (length(code) <= 12)
);

CREATE TABLE lab_result (
    encounter_id INTEGER NOT NULL,
    lab_test_id INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    value NUMERIC,
    remark TEXT,
    CONSTRAINT lab_result_pkey PRIMARY KEY (encounter_id, lab_test_id, taken_at),
    CONSTRAINT lab_result_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter (encounter_id) ON DELETE CASCADE,
    CONSTRAINT lab_result_lab_test_id_fkey FOREIGN KEY (lab_test_id) REFERENCES lab_test (lab_test_id)
);

CREATE TABLE invoice (
    invoice_id INTEGER CONSTRAINT invoice_pkey PRIMARY KEY,
    encounter_id INTEGER NOT NULL,
    insurer_id INTEGER,
    issued_on TEXT NOT NULL DEFAULT current_date,
    paid_on TEXT,
    CONSTRAINT invoice_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter (encounter_id),
    CONSTRAINT invoice_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES insurer (insurer_id)
);

CREATE TABLE invoice_line (
    invoice_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    amount NUMERIC(10,2) NOT NULL,
    CONSTRAINT invoice_line_pkey PRIMARY KEY (invoice_id, position),
    CONSTRAINT invoice_line_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) ON DELETE CASCADE
);

CREATE INDEX appointment_by_physician ON appointment (physician_id, starts_at);
CREATE INDEX appointment_by_patient ON appointment (patient_id, starts_at DESC);

CREATE VIEW waiting_room AS
SELECT a.appointment_id, p.given_name, p.family_name, a.starts_at, r.label AS room
FROM appointment a
JOIN patient p ON p.patient_id = a.patient_id
LEFT JOIN room r ON r.room_id = a.room_id
WHERE a.status = 'arrived'
ORDER BY a.starts_at;
