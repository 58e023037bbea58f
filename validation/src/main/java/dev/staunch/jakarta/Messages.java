package dev.staunch.jakarta;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages of all bundles in one language. */
record Messages(Locale locale) {

    private static final String OWN = "dev.staunch.jakarta.messages";

    private static final List<String> BUNDLES = List.of(
            "ValidationMessages",
            OWN,
            "ContributorValidationMessages",
            "org.hibernate.validator.ValidationMessages",
            "org.apache.bval.jsr.ValidationMessages");

    /** The only ones that are looked up: the JDK searches for each and remembers all, and callers can make up any. */
    private static final Set<Locale> KNOWN =
            Stream.of(Locale.getAvailableLocales()).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(language -> language, language -> language));

    /**
     * What class loaders, which are not held, do not have: the JDK would search for it again each time, at a hundred times
     * the cost of what is there. As bounded as the locales that are looked up.
     */
    private static final Map<ClassLoader, Set<Missing>> MISSING = Collections.synchronizedMap(new WeakHashMap<>());

    private record Missing(String bundle, Locale locale) {}

    static Messages in(Locale locale) {
        Locale plain = locale.stripExtensions();
        if (KNOWN.contains(plain)) {
            return new Messages(plain);
        }
        String language = LANGUAGES.get(plain.getLanguage());
        return new Messages(language == null ? Locale.ROOT : new Locale(language));
    }

    /** Whether a template is one key, in braces, that has a message. */
    boolean has(String template) {
        int last = template.length() - 1;
        return last > 1
                && template.charAt(0) == '{'
                && template.charAt(last) == '}'
                && find(template.substring(1, last)) != null;
    }

    @Nullable
    String find(String key) {
        // The keys of libraries have a dot, so that most attributes need no search.
        for (String name : key.indexOf('.') < 0 ? BUNDLES.subList(0, 1) : BUNDLES) {
            String message = find(name, key);
            if (message != null) {
                return message;
            }
        }
        return null;
    }

    private @Nullable String find(String name, String key) {
        ClassLoader own = Messages.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ResourceBundle bundle = context == null || name.equals(OWN) ? null : bundle(name, context);
        if (bundle == null) {
            bundle = bundle(name, own);
        }
        try {
            return bundle == null ? null : bundle.getString(key);
        } catch (MissingResourceException | ClassCastException notThere) {
            return null;
        }
    }

    private @Nullable ResourceBundle bundle(String name, ClassLoader loader) {
        Set<Missing> missing = MISSING.computeIfAbsent(loader, unused -> ConcurrentHashMap.newKeySet());
        Missing wanted = new Missing(name, locale);
        if (missing.contains(wanted)) {
            return null;
        }
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader);
            String language = bundle.getLocale().getLanguage();
            // Where it has nothing in the language, the JDK gives that of the process.
            return language.isEmpty() || language.equals(locale.getLanguage())
                    ? bundle
                    : ResourceBundle.getBundle(name, Locale.ROOT, loader);
        } catch (MissingResourceException none) {
            missing.add(wanted);
            return null;
        }
    }
}
