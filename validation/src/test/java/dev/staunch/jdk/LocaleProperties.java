package dev.staunch.jdk;

import java.util.Locale;

class LocaleProperties extends JdkContract<Locale> {

    LocaleProperties() {
        super(
                JdkTypes.locale(),
                Locale::toLanguageTag,
                "de",
                "DE-ch-1996",
                "zh-hant-tw",
                "es-419",
                "und",
                "sl-rozaj-biske",
                "cel-gaulish",
                "iw");
    }
}
