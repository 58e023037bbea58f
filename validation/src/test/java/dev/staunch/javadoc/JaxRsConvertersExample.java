package dev.staunch.javadoc;

import dev.staunch.jaxrs.JaxRsConverters;
import org.glassfish.jersey.server.ResourceConfig;

final class JaxRsConvertersExample {

    // region javadoc
    static final ResourceConfig CONFIG = new ResourceConfig().register(new JaxRsConverters());
    // endregion

    private JaxRsConvertersExample() {}
}
