package dev.staunch.examples.spring;

import dev.staunch.examples.spring.order.OrderPolicy;
import dev.staunch.examples.spring.order.OrderStore;
import dev.staunch.examples.spring.order.Orders;
import dev.staunch.examples.spring.order.Payments;
import dev.staunch.parse.Fields;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** The service. It does not start with settings that are missing or wrong, and says which. */
@SpringBootApplication(proxyBeanMethods = false)
public class OrdersApplication {

    /**
     * Starts the service with the settings of the environment.
     *
     * @param args for Spring
     */
    public static void main(String[] args) {
        Settings settings = Settings.parse(Fields.environment())
                .orElseThrow(violations -> new IllegalStateException("the settings are not usable: " + violations));
        var unused = start(settings, args);
    }

    static ConfigurableApplicationContext start(Settings settings, String... args) {
        return new SpringApplicationBuilder(OrdersApplication.class)
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings))
                .run(args);
    }

    @Bean
    Orders orders(OrderStore store, Payments payments) {
        return new Orders(store, payments);
    }

    @Bean
    OrderPolicy policy(OrderStore store) {
        return new OrderPolicy(store, Clock.systemUTC());
    }
}
