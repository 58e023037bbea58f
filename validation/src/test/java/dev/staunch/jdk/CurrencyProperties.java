package dev.staunch.jdk;

import java.util.Currency;

class CurrencyProperties extends JdkContract<Currency> {

    CurrencyProperties() {
        super(JdkTypes.currency(), Currency::getCurrencyCode, "EUR", "JPY", "XAU");
    }
}
