package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.SafeLogger;
import dev.staunch.testing.ApiFile;
import dev.staunch.testing.ApiListing;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the comparison with the last release does not see is committed, and changes with the commit that means it. */
class ApiTest {

    @Test
    void the_api_is_the_committed_one() throws IOException {
        assertThat(ApiFile.ofThisModule().differenceFrom(ApiListing.ofModuleWith(SafeLogger.class)))
                .isEmpty();
    }
}
