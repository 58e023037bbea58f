package dev.staunch.testkit.arbitrary;

import java.math.BigInteger;

/** The check digits of account and card numbers, computed. */
final class CheckDigits {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** ISO 13616-1: a country, two check digits and an account number. */
    static String withModulo97(String country, String account) {
        StringBuilder number = new StringBuilder();
        (account + country + "00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98 - new BigInteger(number.toString()).mod(MODULUS).intValue();
        return country + check / 10 + check % 10 + account;
    }

    /** ISO/IEC 7812-1 annex B: digits and a check digit. */
    static String withLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
