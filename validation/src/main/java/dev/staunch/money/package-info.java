/**
 * Amounts of money: {@link dev.staunch.money.Money} is exact, bounded, and never without its currency.
 *
 * <p>It counts minor units, as many as ISO 4217 gives the currency, and refuses more decimals instead of rounding
 * them. Not for rates and prices per unit, which have more decimals.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.money;
