package dev.staunch.payment;

import org.jspecify.annotations.Nullable;

/**
 * What follows the check digits of an IBAN in each country of the SWIFT registry (ISO 13616-2): {@code n} a digit,
 * {@code a} a letter, {@code c} either, each after how many there are. A line ends with the territories that the registry
 * includes.
 */
final class IbanStructure {

    private static final String[] REGISTRY = {
        "AD 8n12c",
        "AE 19n",
        "AL 8n16c",
        "AT 16n",
        "AZ 4a20c",
        "BA 16n",
        "BE 12n",
        "BG 4a6n8c",
        "BH 4a14c",
        "BI 23n",
        "BR 23n1a1c",
        "BY 4c4n16c",
        "CH 5n12c",
        "CR 18n",
        "CY 8n16c",
        "CZ 20n",
        "DE 18n",
        "DJ 23n",
        "DK 14n",
        "DO 4c20n",
        "EE 16n",
        "EG 25n",
        "ES 20n",
        "FI 14n AX",
        "FK 2a12n",
        "FO 14n",
        "FR 10n11c2n GF GP MQ RE PF TF YT NC BL MF PM WF",
        "GB 4a14n IM JE GG",
        "GE 2a16n",
        "GI 4a15c",
        "GL 14n",
        "GR 7n16c",
        "GT 24c",
        "HN 4a20n",
        "HR 17n",
        "HU 24n",
        "IE 4a14n",
        "IL 19n",
        "IQ 4a15n",
        "IS 22n",
        "IT 1a10n12c",
        "JO 4a4n18c",
        "KW 4a22c",
        "KZ 3n13c",
        "LB 4n20c",
        "LC 4a24c",
        "LI 5n12c",
        "LT 16n",
        "LU 3n13c",
        "LV 4a13c",
        "LY 21n",
        "MC 10n11c2n",
        "MD 20c",
        "ME 18n",
        "MK 3n10c2n",
        "MN 16n",
        "MR 23n",
        "MT 4a5n18c",
        "MU 4a19n3a",
        "NI 4a20n",
        "NL 4a10n",
        "NO 11n",
        "OM 3n16c",
        "PK 4a16c",
        "PL 24n",
        "PS 4a21c",
        "PT 21n",
        "QA 4a21c",
        "RO 4a16c",
        "RS 18n",
        "RU 14n15c",
        "SA 2n18c",
        "SC 4a20n3a",
        "SD 14n",
        "SE 20n",
        "SI 15n",
        "SK 20n",
        "SM 1a10n12c",
        "SO 19n",
        "ST 21n",
        "SV 4a20n",
        "TL 19n",
        "TN 20n",
        "TR 6n16c",
        "UA 6n19c",
        "VA 18n",
        "VG 4a16n",
        "XK 16n",
        "YE 4a4n18c"
    };

    private static final int LETTERS = 26;

    /** By the two letters of the country. */
    private static final @Nullable String[] BY_COUNTRY = expand();

    private IbanStructure() {}

    /**
     * A character for each of the account number's, or null if the country has none.
     *
     * @param first the first letter of the country, in upper case
     * @param second the second
     */
    static @Nullable String of(char first, char second) {
        return BY_COUNTRY[(first - 'A') * LETTERS + second - 'A'];
    }

    /** The value of a character (ISO 13616-1 §5.2) where a structure has some class; -1 if it is of another class. */
    static int value(char c, char expected) {
        if (c >= '0' && c <= '9' && expected != 'a') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' && expected != 'n' ? c - 'A' + 10 : -1;
    }

    /** Whether a text has a structure. */
    static boolean fits(String structure, String text) {
        if (text.length() != structure.length()) {
            return false;
        }
        for (int i = 0; i < structure.length(); i++) {
            if (value(text.charAt(i), structure.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String[] expand() {
        @Nullable String[] byCountry = new @Nullable String[LETTERS * LETTERS];
        for (String line : REGISTRY) {
            String[] words = line.split(" ", -1);
            String structure = repeat(words[1]);
            for (int i = 0; i < words.length; i++) {
                String country = words[i == 1 ? 0 : i];
                byCountry[(country.charAt(0) - 'A') * LETTERS + country.charAt(1) - 'A'] = structure;
            }
        }
        return byCountry;
    }

    private static String repeat(String counted) {
        StringBuilder all = new StringBuilder();
        int count = 0;
        for (int i = 0; i < counted.length(); i++) {
            char c = counted.charAt(i);
            if (c >= '0' && c <= '9') {
                count = count * 10 + (c - '0');
            } else {
                all.append(String.valueOf(c).repeat(count));
                count = 0;
            }
        }
        return all.toString();
    }
}
