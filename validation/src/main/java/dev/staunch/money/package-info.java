/** Amounts of money: {@link dev.staunch.money.Money} is exact, bounded, and never without its currency. */
@org.jspecify.annotations.NullMarked
package dev.staunch.money;
