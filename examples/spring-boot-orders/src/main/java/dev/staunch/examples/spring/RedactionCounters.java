package dev.staunch.examples.spring;

import dev.staunch.logging.LogPolicy;
import dev.staunch.redaction.RedactionListener;
import dev.staunch.redaction.SecretKind;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Counts what is taken out of the log, by rule. A counter that rises tells that something logs what it should not. */
@Component
final class RedactionCounters implements RedactionListener, DisposableBean {

    private final MeterRegistry meters;

    RedactionCounters(MeterRegistry meters) {
        this.meters = meters;
        LogPolicy.addListener(this);
    }

    @Override
    public void redacted(SecretKind kind, String rule) {
        meters.counter("log.redactions", "rule", rule).increment();
    }

    @Override
    public void destroy() {
        LogPolicy.removeListener(this);
    }
}
