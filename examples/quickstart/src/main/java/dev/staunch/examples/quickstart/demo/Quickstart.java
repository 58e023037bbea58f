package dev.staunch.examples.quickstart.demo;

import dev.staunch.examples.quickstart.OrderServer;
import dev.staunch.examples.quickstart.PaymentProvider;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the order service and attacks it, or with {@code --serve} leaves that to you. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains("--serve")) {
            serve();
        } else {
            System.exit(demonstrate(System.out, new DemoPayments()) ? 0 : 1);
        }
    }

    /** Whether every answer was the expected one, and nothing leaked. */
    static boolean demonstrate(PrintStream out, PaymentProvider payments) throws IOException, InterruptedException {
        Canaries canaries = new Canaries();
        DemoSettings settings = DemoSettings.generate(canaries);
        List<Outcome> outcomes = new ArrayList<>();
        Report report = new Report(out);
        try (CapturedLog log = CapturedLog.start();
                OrderServer server = OrderServer.start(settings.parse(), payments, 0)) {
            out.println("The order service listens on http://localhost:" + server.port() + "\n");
            DemoClient client = new DemoClient(server.port(), settings, log);
            for (DemoRequest request : new DemoRequests(canaries).all()) {
                Outcome outcome = client.send(request);
                outcomes.add(outcome);
                report.print(outcome);
            }
        }
        report.summarise(outcomes, canaries);
        boolean expected = outcomes.stream().allMatch(Outcome::isAsExpected);
        boolean clean = outcomes.stream().noneMatch(outcome -> outcome.leaks(canaries));
        out.printf(
                "%n%d requests; answers %s; %d canaries planted, %s a reply or a log line.%n",
                outcomes.size(),
                expected ? "as expected" : "NOT AS EXPECTED",
                canaries.count(),
                clean ? "none of them reached" : "SOME REACHED");
        return expected && clean;
    }

    private static void serve() throws IOException, InterruptedException {
        DemoSettings settings = DemoSettings.generate(new Canaries());
        try (OrderServer server = OrderServer.start(settings.parse(), new DemoPayments(), 0)) {
            System.out.println(new CurlCommands(server.port(), settings).text());
            new CountDownLatch(1).await();
        }
    }
}
