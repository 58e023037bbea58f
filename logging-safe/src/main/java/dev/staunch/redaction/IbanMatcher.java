package dev.staunch.redaction;

import java.util.List;

/** Finds international bank account numbers (ISO 13616): country and length of the registry, right check digits (ISO 7064). */
final class IbanMatcher extends Matcher {

    /** Country and length. */
    private static final String LENGTHS =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20"
                    + "EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20"
                    + "LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24"
                    + "SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    private static final byte[] LENGTH_OF = new byte[26 * 26];
    private static final StringBuilder PAIRS = new StringBuilder();

    static {
        boolean[] second = new boolean[26];
        for (int i = 0; i < LENGTHS.length(); i += 4) {
            LENGTH_OF[index(LENGTHS, i)] = (byte) Integer.parseInt(LENGTHS, i + 2, i + 4, 10);
            second[LENGTHS.charAt(i + 1) - 'A'] = true;
        }
        for (int letter = 0; letter < 26; letter++) {
            for (char digit = '0'; second[letter] && digit <= '9'; digit++) {
                PAIRS.append((char) ('A' + letter)).append(digit);
            }
        }
    }

    private static int index(String text, int at) {
        return (text.charAt(at) - 'A') * 26 + text.charAt(at + 1) - 'A';
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return PAIRS.toString();
    }

    @Override
    List<Place> places() {
        return List.of(new Place(Place.CAPITALS, Place.CAPITALS, Place.DIGITS, Place.DIGITS));
    }

    @Override
    SecretKind kind() {
        return SecretKind.IBAN;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at - 2;
        if (start < floor
                || !Chars.isUpper(text.charAt(start))
                || at + 1 >= text.length()
                || !Chars.isDigit(text.charAt(at + 1))
                || !Boundary.startsWord(text, floor, start)) {
            return Span.NONE;
        }
        int length = LENGTH_OF[index(text, start)];
        int remainder = 0;
        int read = 0;
        int i = start;
        for (; i < text.length() && read < length; i++) {
            char c = text.charAt(i);
            if (c == ' ' && read % 4 == 0) {
                continue;
            }
            if (!Chars.isUpper(c) && !Chars.isDigit(c)) {
                return Span.NONE;
            }
            // What follows the first four characters is read first, and those last.
            remainder = read < 4 ? remainder : append(remainder, c);
            read++;
        }
        for (int head = start; head < at + 2; head++) {
            remainder = append(remainder, text.charAt(head));
        }
        boolean whole = read == length && (i >= text.length() || !Chars.isAlphanumeric(text.charAt(i)));
        return whole && remainder == 1 ? Span.of(start, i) : Span.NONE;
    }

    private static int append(int remainder, char c) {
        return Chars.isDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
    }
}
