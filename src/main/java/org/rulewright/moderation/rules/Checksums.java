package org.rulewright.moderation.rules;

/** The sums by which numbers prove that they were not just typed. */
final class Checksums {

    private static final int IBAN_MODULUS = 97;

    private Checksums() {}

    /** Whether the digits end as those of a payment card do (Luhn), and begin so. */
    static boolean isCard(String number) {
        var digits = number.replaceAll("\\D", "");
        return digits.length() >= 13 && "3456".indexOf(digits.charAt(0)) >= 0 && luhn(digits) % 10 == 0;
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    /** Whether these letters and digits are an international account number (ISO 13616). */
    static boolean isIban(String number) {
        var remainder = 0;
        for (var sign : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
            var value = Character.digit(sign, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % IBAN_MODULUS;
        }
        return remainder == 1;
    }
}
