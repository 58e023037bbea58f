package dev.staunch.error;

/** Error codes as services write them: plain ones, ones with constant bodies, and ones that break the rules. */
final class SomeErrors {

    private SomeErrors() {}

    enum OrderError implements ErrorCode {
        NOT_FOUND("order.not_found", Kind.NOT_FOUND, "There is no such order"),
        LATE("order.late", Kind.RULE_REFUSED, "The order is too late");

        private final String id;
        private final Kind kind;
        private final String title;

        OrderError(String id, Kind kind, String title) {
            this.id = id;
            this.kind = kind;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** Its constants are subclasses of the enum. */
    enum WithBodies implements ErrorCode {
        BUSY {
            @Override
            public String id() {
                return "stock.busy";
            }

            @Override
            public boolean retryable() {
                return true;
            }
        },
        GONE {
            @Override
            public String id() {
                return "stock.gone";
            }
        };

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String title() {
            return "The stock has <b>changed</b> | \"really\"\n& 'now' \u2028\u202e\ud800";
        }
    }

    /** An enum whose ids and titles are whatever a test puts there. */
    enum Hostile implements ErrorCode {
        ONE,
        TWO;

        private static final ThreadLocal<String> ID = ThreadLocal.withInitial(() -> "hostile.one");
        private static final ThreadLocal<String> TITLE = ThreadLocal.withInitial(() -> "Hostile");

        static void become(String id, String title) {
            ID.set(id);
            TITLE.set(title);
        }

        @Override
        public String id() {
            return ID.get();
        }

        @Override
        public Kind kind() {
            return Kind.INTERNAL;
        }

        @Override
        public String title() {
            return TITLE.get();
        }
    }

    /** Not an enum, so its id could come from anywhere. */
    record Built(String id) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.INTERNAL;
        }

        @Override
        public String title() {
            return "Built";
        }
    }
}
