package dev.staunch.examples.rules;

import dev.staunch.sensitive.Sensitive;
import java.util.LinkedHashMap;
import java.util.Map;

final class Stn027 {

    private Stn027() {}

    // region bad
    record Patient(long id, String name, String diagnosis) {}

    static Map<String, Object> answer(Patient patient) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", patient.id());
        json.put("patient", patient.toString()); // the next column of the table is public at once
        return json;
    }
    // endregion

    // region good
    record SafePatient(long id, String name, Sensitive<String> diagnosis) {}

    record PatientView(long id, String name) {

        static PatientView of(SafePatient patient) {
            return new PatientView(patient.id(), patient.name());
        }
    }
    // endregion
}
