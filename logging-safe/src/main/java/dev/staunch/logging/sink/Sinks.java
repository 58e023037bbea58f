package dev.staunch.logging.sink;

import java.util.List;

/**
 * The sinks of one backend. A provider is found by {@link java.util.ServiceLoader}; where the classes of its backend are
 * absent it fails to link, and is left out.
 */
public interface Sinks {

    /**
     * Puts a watch at each sink. Until it is closed, the sink gives it every event whose message begins with the token,
     * and writes none of them.
     *
     * @param token how messages begin that are not to be written
     * @return the watches, or none if the backend is not in use
     */
    List<Sink> watch(String token);
}
