package dev.staunch.examples.quickstart;

/** Who may call: one constant for each client, so that a caller is safe to log. */
public enum Caller {
    WEB_SHOP(Role.SELLER),
    PARTNER(Role.SELLER),
    BACK_OFFICE(Role.CLERK);

    private final Role role;

    Caller(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    /** What kind of client it is. */
    enum Role {
        SELLER,
        CLERK
    }
}
