package dev.staunch.redaction;

/**
 * The names whose values are secrets, and the names that only look so. A name is read as words, whatever its form
 * ({@code apiKey}, {@code API_KEY}, {@code x-api-key}, {@code spring.api.key}), and:
 *
 * <ul>
 *   <li>it is secret if a word or two words in a row are in the table, or if it contains a stem ({@code dbpassword});
 *   <li>it is not if its last word says that it describes a secret ({@code token_count}, {@code secretName}) or its first
 *       one does ({@code max_tokens}, {@code is_password_set}), unless the table has the two words ({@code session_id}).
 * </ul>
 */
final class KeyNames {

    /** Not a secret. */
    static final byte NONE = 0;
    /** A secret if the value looks drawn at random. */
    static final byte WEAK = 1;
    /** A secret unless it is a number. */
    static final byte COUNTABLE = 2;
    /** A secret unless it reads as prose. */
    static final byte SOFT = 3;
    /** A secret unless it is a path or a version. */
    static final byte HARD = 4;
    /** A secret whatever it looks like, but for a placeholder. */
    static final byte PASSWORD = 5;
    /** A header whose value is a secret, perhaps of several words. */
    static final byte HEADER = 6;

    private static final byte DESCRIPTOR = 7;
    private static final byte HARMLESS = 8;

    private static final String HEADER_WORDS = "authorization cookie";

    private static final String PASSWORD_WORDS = "password passwords passwd passwds passcode passphrase passwort pword "
            + "passw psk cvv cvc ssn otp totp mnemonic kennwort contrasena senha wachtwoord motdepasse losenord "
            + "salasana";

    private static final String HARD_WORDS = "pwd secret credential credentials creds cred sessid phpsessid jsessionid "
            + "sid xsrf csrf crypt pat symfony dbpass userpass mypass rootpw bindpw userpw adminpw";

    private static final String SOFT_WORDS =
            "token jwt jwe session sessions cookies auth bearer pin pw certificate csrftoken";

    private static final String COUNTABLE_WORDS = "tokens secrets pass";

    private static final String WEAK_WORDS =
            "key keys access api signature sig salt nonce hmac oauth email proxy proxies";

    /** In front of key: the key of a record, not of a lock. */
    private static final String RECORDS =
            "public primary foreign partition sort cache object bucket registry map row record "
                    + "routing message event lookup dedup idempotency index unique composite natural surrogate hash range shard group "
                    + "config property translation sequence metric redis issue project resource column field json data state store sub "
                    + "hot arrow function translate locale sub category item entity table document query param parameter header cookie "
                    + "idx pub schema";

    private static final String SECRET_PAIRS = "api_key access_key private_key secret_key encryption_key encrypt_key "
            + "decryption_key signing_key shared_key master_key auth_key account_key storage_key admin_key deploy_key ssh_key "
            + "webhook_key hmac_key license_key subscription_key service_key app_key application_key session_key client_key "
            + "consumer_key api_keys access_keys private_keys secret_keys session_id secret_id connect_sid card_number "
            + "card_no security_code verification_code recovery_code recovery_codes backup_codes authorization_code "
            + "auth_code otp_code mfa_code security_answer connection_string vcap_services pass_word pass_phrase signing_keys "
            + "encryption_keys ingest_key write_key read_key rest_key sdk_key host_key integration_key root_key user_key "
            + "bot_key developer_key dev_key org_key gateway_key merchant_key publishable_key sync_key aes_key rsa_key "
            + "ssl_key tls_key jwt_key pgp_key gpg_key cipher_key crypto_key wallet_key vault_key unseal_key "
            + "connection_strings application_json java_command keyfile_dict client_assertion saml_response "
            + "social_security cc_number activation_code access_code factor_code onetime_code oauth_verifier de_passe";

    /** A secret if the value looks drawn at random. */
    private static final String WEAK_PAIRS = "open_id service_account";

    /** In {@code identified by 'hunter2'} of SQL. */
    private static final String PASSWORD_PAIRS = "identified_by";

    private static final String HARMLESS_PAIRS =
            "prompt_tokens completion_tokens input_tokens output_tokens cached_tokens "
                    + "reasoning_tokens key_signature random_access direct_access remote_access first_pass second_pass third_pass final_pass last_pass";

    private static final String DESCRIPTORS =
            "count counts counter length len size type types name names id ids url urls uri "
                    + "uris path paths ttl expiry expires expired expiration exp timeout age limit limits max min policy policies "
                    + "enabled disabled required valid invalid status state version algorithm alg format endpoint endpoints index used "
                    + "usage total budget provider providers source ref refs pair store keystore truststore operation method mode file files filename dir domain strength rule rules "
                    + "prefix suffix field fields label title hint reset service services manager managers filter filters factory "
                    + "handler handlers controller repository config configuration store helper util utils impl test tests builder "
                    + "resolver encoder decoder validator interceptor client listener task job module plugin cache registry strategy "
                    + "exception error errors class interface scope scopes issuer audience kind category created updated changed "
                    + "rotated rotation at on seconds ms millis minutes hours days bytes rate ratio per "
                    + "property properties spec agent binding program account selector holder aware as in through duration "
                    + "consent storage mechanism iterator stdin placeholder variable variables "
                    + "fingerprint thumbprint checksum integrity etag";

    private static final String LEADERS =
            "max min num total count number has is are was use uses public no require requires "
                    + "required enable enabled disable disabled allow allowed show supports should can with without";

    /** Behind a point, as the last word: the name of a file, of which a message tells something. */
    private static final String FILES =
            "java class kt kts scala groovy py rb go rs c h cc cpp cs js ts jsx tsx vue php pl sh bat xml yml yaml html css "
                    + "sql md txt adoc exp swift m so jar dll exe zip gz tar deb rpm json gpg scm asm diff patch pem crt properties conf cfg ini toml log lock";

    private static final String HARMLESS_WORDS =
            "secretary secretaries secretariat tokenizer tokenize tokenized tokenization passwordless";

    /** Found anywhere in a name, in whatever case, where the words are written together. */
    private static final String[] STEMS = {
        "password", "passwd", "passphrase", "secret", "apikey", "accesskey", "privatekey", "credential", "sessionid"
    };

    private static final int MIN_STEM = 6;

    /** Found at the end of a word. */
    private static final String[] ENDINGS = {"token", "pwd"};

    private static final String BUNDLE = "BUNDLE_";

    /** A shorter second word of a pair is too common to look for. */
    static final int MIN_FILTERED = 3;

    /** What a word is beside its meaning, which is in the low bits. */
    private static final byte MEANING = 0x0F;

    private static final int LEADING = 0x10;
    private static final int OF_RECORDS = 0x20;
    private static final int PROVIDER = 0x40;
    private static final int OF_PROVIDERS = 0x80;
    private static final int FIRST_OF_PAIR = 0x100;
    private static final int SECOND_OF_PAIR = 0x200;
    private static final int OF_ID = 0x400;
    private static final int OF_FILES = 0x800;
    private static final int COMMON = 0x1000;

    static final NameFilter FILTER = new NameFilter();
    private static final WordTable WORDS = new WordTable(2048);
    private static final WordTable PAIRS = new WordTable(512);

    static {
        fill(HARMLESS_WORDS, HARMLESS);
        fill(DESCRIPTORS, DESCRIPTOR);
        fill(WEAK_WORDS, WEAK);
        fill(COUNTABLE_WORDS, COUNTABLE);
        fill(SOFT_WORDS, SOFT);
        fill(HARD_WORDS, HARD);
        fill(PASSWORD_WORDS, PASSWORD);
        fill(HEADER_WORDS, HEADER);
        fill(LEADERS, LEADING);
        fill(RECORDS, OF_RECORDS);
        fill(Providers.NAMES, PROVIDER);
        fill("key keys login pat api access oauth", OF_PROVIDERS);
        fill("client access api app key", OF_ID);
        fill(FILES, OF_FILES);
        fill(Providers.COMMON, COMMON);
        fillPairs(SECRET_PAIRS, HARD);
        fillPairs(WEAK_PAIRS, WEAK);
        fillPairs(PASSWORD_PAIRS, PASSWORD);
        fillPairs(HARMLESS_PAIRS, HARMLESS);
        filter(String.join(" ", STEMS));
        filter(String.join(" ", ENDINGS));
        filter(BUNDLE);
        filter(Keys.WORDS);
    }

    private KeyNames() {}

    /** Adds flags to words, or sets their meaning. */
    private static void fill(String words, int value) {
        put(words, value);
        if (value <= HEADER || value == PROVIDER) {
            filter(words);
        }
    }

    private static void put(String words, int value) {
        for (String word : words.split(" ", -1)) {
            long code = WordTable.codeOf(word);
            int before = WORDS.get(code);
            WORDS.put(code, value <= MEANING ? (before & ~MEANING) | value : before | value);
        }
    }

    private static void filter(String words) {
        for (String word : words.split(" ", -1)) {
            FILTER.add(word);
        }
    }

    private static void fillPairs(String pairs, byte meaning) {
        for (String pair : pairs.split(" ", -1)) {
            int gap = pair.indexOf('_');
            String first = pair.substring(0, gap);
            String second = pair.substring(gap + 1);
            PAIRS.put(WordTable.pair(WordTable.codeOf(first), WordTable.codeOf(second)), meaning);
            fill(first, FIRST_OF_PAIR);
            fill(second, SECOND_OF_PAIR);
            if (meaning <= HEADER) {
                FILTER.add(second.length() < MIN_FILTERED ? first : second);
            }
            if ((WORDS.get(WordTable.codeOf(first + second)) & MEANING) == NONE) {
                put(first + second, meaning);
            }
        }
    }

    /**
     * Whether a word is in this part of a text that may make a name one of a secret, alone or as the second of a pair. Words of two
     * letters are only so behind the first of their pair.
     */
    static boolean mayTell(String text, int start, int end) {
        return FILTER.mayHold(text, start, end);
    }

    /** What the name in this part of a text says about its value. */
    static byte classify(String text, int start, int end) {
        return mayTell(text, start, end) ? read(text, start, end) : NONE;
    }

    /** The same without a glance before. */
    static byte read(String text, int start, int end) {
        int verdict = NONE;
        int last = NONE;
        boolean leads = false;
        boolean harmless = false;
        boolean provider = false;
        boolean named = false;
        boolean first = true;
        int wordBefore = 0;
        boolean identity = false;
        boolean file = false;
        long before = 0;
        for (int i = start; i < end; ) {
            if (!Chars.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int wordEnd = endOfWord(text, i, end);
            long code = codeOf(text, i, wordEnd);
            int word = WORDS.get(code);
            int meaning = word & MEANING;
            int pair = (wordBefore & FIRST_OF_PAIR) != 0 && (word & SECOND_OF_PAIR) != 0
                    ? PAIRS.get(WordTable.pair(before, code))
                    : NONE;
            if (pair != NONE) {
                meaning = pair;
            } else if (meaning == WEAK && (wordBefore & OF_RECORDS) != 0) {
                meaning = HARMLESS;
            }
            if (provider && (word & OF_PROVIDERS) != 0) {
                meaning = HARD;
            }
            verdict = meaning <= HEADER ? Math.max(verdict, meaning) : verdict;
            leads |= first && (word & LEADING) != 0;
            harmless |= meaning == HARMLESS;
            provider |= (word & PROVIDER) != 0;
            named |= (word & (PROVIDER | COMMON)) == PROVIDER;
            identity = meaning == DESCRIPTOR && (wordBefore & OF_ID) != 0 && isId(text, i, wordEnd);
            file = pair == NONE && (word & OF_FILES) != 0 && i > start && text.charAt(i - 1) == '.';
            last = meaning;
            first = false;
            before = code;
            wordBefore = word;
            i = wordEnd;
        }
        if (leads || file || last == DESCRIPTOR) {
            // Half of a pair of keys: some providers call it an id.
            return !leads && provider && identity ? WEAK : NONE;
        }
        if (verdict <= WEAK) {
            if (harmless) {
                return NONE;
            }
            boolean telling = containsStem(text, start, end) || isBundle(text, start, end);
            return telling ? HARD : named || (verdict == WEAK && last == WEAK) ? WEAK : NONE;
        }
        return (byte) (verdict == HEADER && last != HEADER ? SOFT : verdict);
    }

    private static boolean isId(String text, int start, int end) {
        return end - start == 2 && Chars.matchesIgnoringCase(text, start, "id");
    }

    /** The settings of Bundler for the hosts of gems are credentials: {@code BUNDLE_GEMS__EXAMPLE__COM}. */
    private static boolean isBundle(String text, int start, int end) {
        if (!text.startsWith(BUNDLE, start)) {
            return false;
        }
        for (int i = start; i + 1 < end; i++) {
            if (text.startsWith("__", i)) {
                return true;
            }
        }
        return false;
    }

    /** What the last two words say together: {@code API key}. */
    static byte endsInPair(String text, int start, int end) {
        long before = 0;
        int pair = NONE;
        for (int i = start; i < end; ) {
            if (!Chars.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int wordEnd = endOfWord(text, i, end);
            long code = codeOf(text, i, wordEnd);
            pair = PAIRS.get(WordTable.pair(before, code));
            before = code;
            i = wordEnd;
        }
        return (byte) pair;
    }

    /** Ends a word at what is no letter, before a capital, and before the last of several capitals if it starts a word. */
    private static int endOfWord(String text, int start, int end) {
        int i = start + 1;
        if (Chars.isUpper(text.charAt(start))) {
            while (i < end && Chars.isUpper(text.charAt(i))) {
                i++;
            }
            if (i - start > 1) {
                return i < end && Chars.isLower(text.charAt(i)) ? i - 1 : i;
            }
        }
        while (i < end && Chars.isLower(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static long codeOf(String text, int start, int end) {
        long code = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            code = WordTable.extend(code, Chars.isUpper(c) ? (char) (c | 0x20) : c);
        }
        return code;
    }

    private static boolean containsStem(String text, int start, int end) {
        for (String ending : ENDINGS) {
            int at = end - ending.length();
            if (at >= start && Chars.matchesIgnoringCase(text, at, ending)) {
                return true;
            }
        }
        for (int i = start; i + MIN_STEM <= end; i++) {
            char lower = (char) (text.charAt(i) | 0x20);
            if (lower == 'p' || lower == 's' || lower == 'a' || lower == 'c') {
                for (String stem : STEMS) {
                    if (i + stem.length() <= end && Chars.matchesIgnoringCase(text, i, stem)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
