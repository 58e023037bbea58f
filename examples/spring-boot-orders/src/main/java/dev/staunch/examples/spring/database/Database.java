package dev.staunch.examples.spring.database;

import dev.staunch.logging.SafeLogger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** A real PostgreSQL that starts with the service; where its binaries cannot run, H2, and the log says so. */
@Configuration(proxyBeanMethods = false)
class Database {

    private static final SafeLogger log = SafeLogger.of(Database.class);

    /** The server, or nothing. */
    record Server(EmbeddedPostgres postgres) implements DisposableBean {
        @Override
        public void destroy() throws IOException {
            postgres.close();
        }
    }

    @Bean
    DataSource dataSource(GenericApplicationContext context) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            context.getDefaultListableBeanFactory().registerDisposableBean("postgres", new Server(postgres));
            log.info("orders are kept in PostgreSQL");
            return postgres.getPostgresDatabase();
        } catch (IOException | IllegalStateException cannotStart) {
            log.warn("PostgreSQL cannot start here: orders are kept in H2", cannotStart);
            JdbcDataSource memory = new JdbcDataSource();
            memory.setUrl("jdbc:h2:mem:orders;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
            return memory;
        }
    }
}
