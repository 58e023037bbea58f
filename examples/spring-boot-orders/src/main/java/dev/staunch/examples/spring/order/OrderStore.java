package dev.staunch.examples.spring.order;

import java.util.List;
import java.util.Optional;

/** What orders need of a database. */
public interface OrderStore {

    /**
     * Keeps a new order.
     *
     * @param order the order
     * @param wish what it was made of
     */
    void insert(Order order, NewOrder wish);

    /**
     * Finds an order.
     *
     * @param id its id
     * @return the order, if there is one
     */
    Optional<Order> find(OrderId id);

    /**
     * Finds the orders that were placed last.
     *
     * @param most how many at most
     * @return the newest first
     */
    List<Order> latest(int most);

    /**
     * Cancels an order that is placed.
     *
     * @param id its id
     * @return whether it was this call that cancelled it
     */
    boolean cancel(OrderId id);
}
