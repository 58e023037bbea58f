/**
 * What money is sent to and taken from: {@link dev.staunch.payment.Iban}, {@link dev.staunch.payment.Bic} and
 * {@link dev.staunch.payment.PaymentCard}. Account and card numbers are personal data and do not show themselves.
 *
 * <p>Check digits are checked. That a number is well-formed does not mean that there is an account.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.payment;
