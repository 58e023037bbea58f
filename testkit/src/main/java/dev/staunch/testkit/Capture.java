package dev.staunch.testkit;

/** Something that collects output while a test runs. */
interface Capture {

    /** The name of what is captured, for the message of a failed test. */
    String source();

    /** Starts to collect. */
    void begin();

    /**
     * Stops collecting and puts everything back as it was.
     *
     * @return what was collected
     */
    String finish();
}
