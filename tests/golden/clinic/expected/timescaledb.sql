CREATE TYPE public.appointment_status AS ENUM (
    'requested',
    'confirmed',
    'arrived',
    'done',
    'missed',
    'cancelled'
);

CREATE TYPE public.sex AS ENUM (
    'female',
    'male',
    'other',
    'unknown'
);

CREATE TYPE public.severity AS ENUM (
    'mild',
    'moderate',
    'severe'
);

CREATE TABLE public.department (
    department_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    code character varying(8) NOT NULL,
    name text NOT NULL,
    CONSTRAINT department_pkey PRIMARY KEY (department_id),
    CONSTRAINT department_code_key UNIQUE (code)
);

CREATE TABLE public.room (
    room_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    department_id integer NOT NULL,
    label text NOT NULL,
    beds smallint DEFAULT 0 NOT NULL,
    CONSTRAINT room_pkey PRIMARY KEY (room_id),
    CONSTRAINT room_department_id_label_key UNIQUE (department_id, label)
);

CREATE TABLE public.staff (
    staff_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    department_id integer NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    email text NOT NULL,
    hired_on date NOT NULL,
    left_on date,
    CONSTRAINT staff_pkey PRIMARY KEY (staff_id),
    CONSTRAINT staff_email_key UNIQUE (email),
    CONSTRAINT staff_check CHECK (left_on IS NULL OR left_on >= hired_on)
);
COMMENT ON TABLE public.staff IS 'Everyone who works here; what is special to a profession stands in a table of its own.';

CREATE TABLE public.physician (
    staff_id bigint NOT NULL,
    licence_number text NOT NULL,
    specialty text NOT NULL,
    CONSTRAINT physician_pkey PRIMARY KEY (staff_id),
    CONSTRAINT physician_licence_number_key UNIQUE (licence_number)
);

CREATE TABLE public.nurse (
    staff_id bigint NOT NULL,
    grade smallint NOT NULL,
    CONSTRAINT nurse_pkey PRIMARY KEY (staff_id),
    CONSTRAINT nurse_grade_check CHECK (grade BETWEEN 1 AND 8)
);

CREATE TABLE public.insurer (
    insurer_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    claims_endpoint text,
    CONSTRAINT insurer_pkey PRIMARY KEY (insurer_id),
    CONSTRAINT insurer_name_key UNIQUE (name)
);

CREATE TABLE public.patient (
    patient_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    record_number character varying(16) NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    born date NOT NULL,
    sex public.sex DEFAULT 'unknown' NOT NULL,
    phone text,
    physician_id bigint,
    CONSTRAINT patient_pkey PRIMARY KEY (patient_id),
    CONSTRAINT patient_record_number_key UNIQUE (record_number)
);
COMMENT ON COLUMN public.patient.physician_id IS 'The physician who knows this patient best.';

CREATE TABLE public.coverage (
    patient_id bigint NOT NULL,
    insurer_id integer NOT NULL,
    policy_number text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT coverage_pkey PRIMARY KEY (patient_id, insurer_id, valid_from)
);

CREATE TABLE public.allergy (
    patient_id bigint NOT NULL,
    substance text NOT NULL,
    severity public.severity NOT NULL,
    noted_on date DEFAULT current_date NOT NULL,
    CONSTRAINT allergy_pkey PRIMARY KEY (patient_id, substance)
);

CREATE TABLE public.appointment (
    appointment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    patient_id bigint NOT NULL,
    physician_id bigint NOT NULL,
    room_id integer,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    status public.appointment_status DEFAULT 'requested' NOT NULL,
    reason text,
    CONSTRAINT appointment_pkey PRIMARY KEY (appointment_id),
    CONSTRAINT appointment_check CHECK (ends_at > starts_at)
);

CREATE TABLE public.encounter (
    encounter_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    appointment_id bigint,
    patient_id bigint NOT NULL,
    physician_id bigint NOT NULL,
    began_at timestamp with time zone DEFAULT now() NOT NULL,
    notes text,
    CONSTRAINT encounter_pkey PRIMARY KEY (encounter_id),
    CONSTRAINT encounter_appointment_id_key UNIQUE (appointment_id)
);
COMMENT ON TABLE public.encounter IS 'What really happened; an emergency has no appointment.';

CREATE TABLE public.condition_code (
    code character varying(8) NOT NULL,
    title text NOT NULL,
    chapter text NOT NULL,
    CONSTRAINT condition_code_pkey PRIMARY KEY (code)
);

CREATE TABLE public.diagnosis (
    encounter_id bigint NOT NULL,
    code character varying(8) NOT NULL,
    certain boolean DEFAULT false NOT NULL,
    remark text,
    CONSTRAINT diagnosis_pkey PRIMARY KEY (encounter_id, code)
);

CREATE TABLE public.medication (
    medication_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    strength text NOT NULL,
    form text NOT NULL,
    CONSTRAINT medication_pkey PRIMARY KEY (medication_id),
    CONSTRAINT medication_name_strength_form_key UNIQUE (name, strength, form)
);

CREATE TABLE public.prescription (
    prescription_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    encounter_id bigint NOT NULL,
    medication_id integer NOT NULL,
    dosage text NOT NULL,
    days smallint NOT NULL,
    repeats smallint DEFAULT 0 NOT NULL,
    CONSTRAINT prescription_pkey PRIMARY KEY (prescription_id),
    CONSTRAINT prescription_days_check CHECK (days > 0)
);

CREATE TABLE public.lab_test (
    lab_test_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    code character varying(12) NOT NULL,
    name text NOT NULL,
    unit text,
    low numeric,
    high numeric,
    CONSTRAINT lab_test_pkey PRIMARY KEY (lab_test_id),
    CONSTRAINT lab_test_code_key UNIQUE (code)
);

CREATE TABLE public.lab_result (
    encounter_id bigint NOT NULL,
    lab_test_id integer NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    value numeric,
    remark text,
    CONSTRAINT lab_result_pkey PRIMARY KEY (encounter_id, lab_test_id, taken_at)
);

CREATE TABLE public.invoice (
    invoice_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    encounter_id bigint NOT NULL,
    insurer_id integer,
    issued_on date DEFAULT current_date NOT NULL,
    paid_on date,
    CONSTRAINT invoice_pkey PRIMARY KEY (invoice_id)
);

CREATE TABLE public.invoice_line (
    invoice_id bigint NOT NULL,
    "position" smallint NOT NULL,
    description text NOT NULL,
    amount numeric(10,2) NOT NULL,
    CONSTRAINT invoice_line_pkey PRIMARY KEY (invoice_id, "position")
);

CREATE INDEX appointment_by_physician ON public.appointment (physician_id, starts_at);
CREATE INDEX appointment_by_patient ON public.appointment (patient_id, starts_at DESC);

ALTER TABLE public.room
    ADD CONSTRAINT room_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department (department_id);
ALTER TABLE public.staff
    ADD CONSTRAINT staff_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department (department_id);
ALTER TABLE public.physician
    ADD CONSTRAINT physician_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff (staff_id) ON DELETE CASCADE;
ALTER TABLE public.nurse
    ADD CONSTRAINT nurse_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff (staff_id) ON DELETE CASCADE;
ALTER TABLE public.patient
    ADD CONSTRAINT patient_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES public.physician (staff_id) ON DELETE SET NULL;
ALTER TABLE public.coverage
    ADD CONSTRAINT coverage_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient (patient_id) ON DELETE CASCADE;
ALTER TABLE public.coverage
    ADD CONSTRAINT coverage_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES public.insurer (insurer_id);
ALTER TABLE public.allergy
    ADD CONSTRAINT allergy_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient (patient_id) ON DELETE CASCADE;
ALTER TABLE public.appointment
    ADD CONSTRAINT appointment_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient (patient_id);
ALTER TABLE public.appointment
    ADD CONSTRAINT appointment_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES public.physician (staff_id);
ALTER TABLE public.appointment
    ADD CONSTRAINT appointment_room_id_fkey FOREIGN KEY (room_id) REFERENCES public.room (room_id);
ALTER TABLE public.encounter
    ADD CONSTRAINT encounter_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES public.appointment (appointment_id);
ALTER TABLE public.encounter
    ADD CONSTRAINT encounter_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient (patient_id);
ALTER TABLE public.encounter
    ADD CONSTRAINT encounter_physician_id_fkey FOREIGN KEY (physician_id) REFERENCES public.physician (staff_id);
ALTER TABLE public.diagnosis
    ADD CONSTRAINT diagnosis_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES public.encounter (encounter_id) ON DELETE CASCADE;
ALTER TABLE public.diagnosis
    ADD CONSTRAINT diagnosis_code_fkey FOREIGN KEY (code) REFERENCES public.condition_code (code);
ALTER TABLE public.prescription
    ADD CONSTRAINT prescription_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES public.encounter (encounter_id);
ALTER TABLE public.prescription
    ADD CONSTRAINT prescription_medication_id_fkey FOREIGN KEY (medication_id) REFERENCES public.medication (medication_id);
ALTER TABLE public.lab_result
    ADD CONSTRAINT lab_result_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES public.encounter (encounter_id) ON DELETE CASCADE;
ALTER TABLE public.lab_result
    ADD CONSTRAINT lab_result_lab_test_id_fkey FOREIGN KEY (lab_test_id) REFERENCES public.lab_test (lab_test_id);
ALTER TABLE public.invoice
    ADD CONSTRAINT invoice_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES public.encounter (encounter_id);
ALTER TABLE public.invoice
    ADD CONSTRAINT invoice_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES public.insurer (insurer_id);
ALTER TABLE public.invoice_line
    ADD CONSTRAINT invoice_line_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoice (invoice_id) ON DELETE CASCADE;

CREATE VIEW public.waiting_room AS
SELECT a.appointment_id, p.given_name, p.family_name, a.starts_at, r.label AS room
FROM appointment a
JOIN patient p ON p.patient_id = a.patient_id
LEFT JOIN room r ON r.room_id = a.room_id
WHERE a.status = 'arrived'
ORDER BY a.starts_at;
