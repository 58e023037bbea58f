package dev.staunch.examples.rules.stn029.good;

import dev.staunch.invariant.Invariant;

// region good
record Order(int id, int cents, boolean paid) {

    Order pay() {
        Invariant.require(!paid, "an order is paid once");
        return new Order(id, cents, true);
    }
}

/** What the domain needs; an adapter outside of it knows the database. */
interface Orders {
    void save(Order order);
}
// endregion
