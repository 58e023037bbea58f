package dev.staunch.benchmarks;

import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import dev.staunch.payment.Iban;
import dev.staunch.result.Result;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.apache.commons.validator.routines.UrlValidator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Parsers of typical, valid inputs beside peers. The peers are asked less: see each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParserBenchmark {

    private static final String[] EMAILS = {
        "ann.lee@example.com", "bob@mail.example.org", "carol+news@example.co.uk", "d_ave-1@example.net"
    };
    private static final String[] V4 = {"192.0.2.1", "10.200.30.4", "203.0.113.77", "8.8.8.8"};
    private static final String[] V6 = {
        "2001:db8::8a2e:370:7334", "2606:4700:4700::1111", "fe80::1", "2001:db8:85a3:8d3:1319:8a2e:370:7348"
    };
    private static final String[] HOSTS = {
        "www.example.com", "api.eu-west-1.example.org", "mail.example.co.uk", "example.net"
    };
    private static final String[] IBANS = {
        "DE89370400440532013000", "GB29NWBK60161331926819", "NL91ABNA0417164300", "FR1420041010050500013M02606"
    };
    private static final String[] URLS = {
        "https://www.example.com/orders/4711?state=open",
        "https://api.example.org:8443/v1/items",
        "http://example.net/",
        "https://example.com/a/b/c/d.html?x=1&y=2#top"
    };

    /** That of the HTML standard. */
    private static final Pattern HTML5 = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9]"
            + "(?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    private static final EmailValidator COMMONS_EMAIL = EmailValidator.getInstance(true);
    private static final InetAddressValidator COMMONS_ADDRESS = InetAddressValidator.getInstance();
    private static final IBANValidator COMMONS_IBAN = IBANValidator.getInstance();
    private static final UrlValidator COMMONS_URL = new UrlValidator(new String[] {"http", "https"});
    private static final IDNA ICU = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES);

    private final org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator hibernateEmail =
            new org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator();

    private int next;

    private String of(String[] inputs) {
        return inputs[next++ & 3];
    }

    /** Our own. */
    @Benchmark
    public Result<EmailAddress, Violations> email_staunch() {
        return EmailAddress.parse(of(EMAILS));
    }

    /** A regular expression that takes labels of any kind. */
    @Benchmark
    public boolean email_html5() {
        return HTML5.matcher(of(EMAILS)).matches();
    }

    /** With a list of top-level domains. */
    @Benchmark
    public boolean email_commons() {
        return COMMONS_EMAIL.isValid(of(EMAILS));
    }

    /** Takes characters beyond ASCII. */
    @Benchmark
    @SuppressWarnings("NullAway") // it does not look at the context
    public boolean email_hibernate() {
        return hibernateEmail.isValid(of(EMAILS), null);
    }

    /** Our own. */
    @Benchmark
    public Result<IpAddress, Violations> v4_staunch() {
        return IpAddress.parse(of(V4));
    }

    /** Takes digits of other scripts. */
    @Benchmark
    public InetAddress v4_guava() {
        return InetAddresses.forString(of(V4));
    }

    /** Says yes or no. */
    @Benchmark
    public boolean v4_commons() {
        return COMMONS_ADDRESS.isValidInet4Address(of(V4));
    }

    /** Our own. */
    @Benchmark
    public Result<IpAddress, Violations> v6_staunch() {
        return IpAddress.parse(of(V6));
    }

    /** Takes zones. */
    @Benchmark
    public InetAddress v6_guava() {
        return InetAddresses.forString(of(V6));
    }

    /** Says yes or no. */
    @Benchmark
    public boolean v6_commons() {
        return COMMONS_ADDRESS.isValidInet6Address(of(V6));
    }

    /** Our own. */
    @Benchmark
    public Result<Hostname, Violations> host_staunch() {
        return Hostname.parse(of(HOSTS));
    }

    /** UTS #46, in lower case. */
    @Benchmark
    public StringBuilder host_icu() {
        return ICU.nameToASCII(of(HOSTS), new StringBuilder(), new IDNA.Info());
    }

    /** With the list of public suffixes. */
    @Benchmark
    public InternetDomainName host_guavaDomain() {
        return InternetDomainName.from(of(HOSTS));
    }

    /** Takes most texts for a host. */
    @Benchmark
    public HostAndPort host_guavaHostAndPort() {
        return HostAndPort.fromString(of(HOSTS));
    }

    /** Our own. */
    @Benchmark
    public Result<Iban, Violations> iban_staunch() {
        return Iban.parse(of(IBANS));
    }

    /** Says yes or no. */
    @Benchmark
    public boolean iban_commons() {
        return COMMONS_IBAN.isValid(of(IBANS));
    }

    /** Our own. */
    @Benchmark
    public Result<HttpUrl, Violations> url_staunch() {
        return HttpUrl.parse(of(URLS));
    }

    /** Not in canonical form. */
    @Benchmark
    public URI url_jdk() {
        return URI.create(of(URLS));
    }

    /** With the query in parts. */
    @Benchmark
    public okhttp3.@Nullable HttpUrl url_okhttp() {
        return okhttp3.HttpUrl.parse(of(URLS));
    }

    /** Says yes or no. */
    @Benchmark
    public boolean url_commons() {
        return COMMONS_URL.isValid(of(URLS));
    }
}
