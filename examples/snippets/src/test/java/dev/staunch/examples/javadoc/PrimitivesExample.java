package dev.staunch.examples.javadoc;

import dev.staunch.payment.Iban;
import dev.staunch.testkit.arbitrary.Primitives;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

abstract class PrimitivesExample {

    // region javadoc
    @Provide
    Arbitrary<Iban> accounts() {
        return Primitives.ibans();
    }
    // endregion
}
