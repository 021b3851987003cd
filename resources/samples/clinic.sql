-- An outpatient clinic: patients, appointments, treatment, laboratory and billing.

CREATE TYPE appointment_status AS ENUM ('requested', 'confirmed', 'arrived', 'done', 'missed', 'cancelled');
CREATE TYPE sex AS ENUM ('female', 'male', 'other', 'unknown');
CREATE TYPE severity AS ENUM ('mild', 'moderate', 'severe');

CREATE TABLE department (
    department_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL
);

CREATE TABLE room (
    room_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id integer NOT NULL REFERENCES department (department_id),
    label text NOT NULL,
    beds smallint DEFAULT 0 NOT NULL,
    UNIQUE (department_id, label)
);

CREATE TABLE staff (
    staff_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id integer NOT NULL REFERENCES department (department_id),
    given_name text NOT NULL,
    family_name text NOT NULL,
    email text NOT NULL UNIQUE,
    hired_on date NOT NULL,
    left_on date,
    CHECK (left_on IS NULL OR left_on >= hired_on)
);
COMMENT ON TABLE staff IS 'Everyone who works here; what is special to a profession stands in a table of its own.';

CREATE TABLE physician (
    staff_id bigint PRIMARY KEY REFERENCES staff (staff_id) ON DELETE CASCADE,
    licence_number text NOT NULL UNIQUE,
    specialty text NOT NULL
);

CREATE TABLE nurse (
    staff_id bigint PRIMARY KEY REFERENCES staff (staff_id) ON DELETE CASCADE,
    grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 8)
);

CREATE TABLE insurer (
    insurer_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    claims_endpoint text
);

CREATE TABLE patient (
    patient_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record_number varchar(16) NOT NULL UNIQUE,
    given_name text NOT NULL,
    family_name text NOT NULL,
    born date NOT NULL,
    sex sex DEFAULT 'unknown' NOT NULL,
    phone text,
    physician_id bigint REFERENCES physician (staff_id) ON DELETE SET NULL
);
COMMENT ON COLUMN patient.physician_id IS 'The physician who knows this patient best.';

CREATE TABLE coverage (
    patient_id bigint NOT NULL REFERENCES patient (patient_id) ON DELETE CASCADE,
    insurer_id integer NOT NULL REFERENCES insurer (insurer_id),
    policy_number text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    PRIMARY KEY (patient_id, insurer_id, valid_from)
);

CREATE TABLE allergy (
    patient_id bigint NOT NULL REFERENCES patient (patient_id) ON DELETE CASCADE,
    substance text NOT NULL,
    severity severity NOT NULL,
    noted_on date DEFAULT current_date NOT NULL,
    PRIMARY KEY (patient_id, substance)
);

CREATE TABLE appointment (
    appointment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient_id bigint NOT NULL REFERENCES patient (patient_id),
    physician_id bigint NOT NULL REFERENCES physician (staff_id),
    room_id integer REFERENCES room (room_id),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    status appointment_status DEFAULT 'requested' NOT NULL,
    reason text,
    CHECK (ends_at > starts_at)
);
CREATE INDEX appointment_by_physician ON appointment (physician_id, starts_at);
CREATE INDEX appointment_by_patient ON appointment (patient_id, starts_at DESC);

CREATE TABLE encounter (
    encounter_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    appointment_id bigint UNIQUE REFERENCES appointment (appointment_id),
    patient_id bigint NOT NULL REFERENCES patient (patient_id),
    physician_id bigint NOT NULL REFERENCES physician (staff_id),
    began_at timestamptz DEFAULT now() NOT NULL,
    notes text
);
COMMENT ON TABLE encounter IS 'What really happened; an emergency has no appointment.';

CREATE TABLE condition_code (
    code varchar(8) PRIMARY KEY,
    title text NOT NULL,
    chapter text NOT NULL
);

CREATE TABLE diagnosis (
    encounter_id bigint NOT NULL REFERENCES encounter (encounter_id) ON DELETE CASCADE,
    code varchar(8) NOT NULL REFERENCES condition_code (code),
    certain boolean DEFAULT false NOT NULL,
    remark text,
    PRIMARY KEY (encounter_id, code)
);

CREATE TABLE medication (
    medication_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    strength text NOT NULL,
    form text NOT NULL,
    UNIQUE (name, strength, form)
);

CREATE TABLE prescription (
    prescription_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES encounter (encounter_id),
    medication_id integer NOT NULL REFERENCES medication (medication_id),
    dosage text NOT NULL,
    days smallint NOT NULL CHECK (days > 0),
    repeats smallint DEFAULT 0 NOT NULL
);

CREATE TABLE lab_test (
    lab_test_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    unit text,
    low numeric,
    high numeric
);

CREATE TABLE lab_result (
    encounter_id bigint NOT NULL REFERENCES encounter (encounter_id) ON DELETE CASCADE,
    lab_test_id integer NOT NULL REFERENCES lab_test (lab_test_id),
    taken_at timestamptz NOT NULL,
    value numeric,
    remark text,
    PRIMARY KEY (encounter_id, lab_test_id, taken_at)
);

CREATE TABLE invoice (
    invoice_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES encounter (encounter_id),
    insurer_id integer REFERENCES insurer (insurer_id),
    issued_on date DEFAULT current_date NOT NULL,
    paid_on date
);

CREATE TABLE invoice_line (
    invoice_id bigint NOT NULL REFERENCES invoice (invoice_id) ON DELETE CASCADE,
    position smallint NOT NULL,
    description text NOT NULL,
    amount numeric(10, 2) NOT NULL,
    PRIMARY KEY (invoice_id, position)
);

CREATE VIEW waiting_room AS
SELECT a.appointment_id, p.given_name, p.family_name, a.starts_at, r.label AS room
FROM appointment a
JOIN patient p ON p.patient_id = a.patient_id
LEFT JOIN room r ON r.room_id = a.room_id
WHERE a.status = 'arrived'
ORDER BY a.starts_at;
