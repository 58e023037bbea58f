/**
 * What money is sent to and taken from: account numbers, banks and payment cards. Account and card numbers are personal
 * data and do not show themselves. That a number is well-formed does not mean that there is an account.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.payment;
