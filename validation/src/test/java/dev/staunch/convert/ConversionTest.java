package dev.staunch.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.account.Password;
import dev.staunch.contact.EmailAddress;
import dev.staunch.contract.Subject;
import dev.staunch.parse.Parser;
import dev.staunch.payment.PaymentCard;
import dev.staunch.sensitive.Secret;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static <T> void roundTrip(Conversion<T> conversion) {
        String text = Samples.of(conversion.type());
        T value = conversion.parser().parse(text).orElseThrow();
        assertThat(value).isInstanceOf(conversion.type());
        conversion.writer().ifPresent(writer -> assertThat(writer.apply(value)).isEqualTo(text));
    }

    @Test
    void the_canonical_text_of_every_standard_type_is_read_and_written() {
        Conversion.standard().forEach(ConversionTest::roundTrip);
    }

    /** Types with a parser to themselves; a parser to another type, such as that of names in other scripts, is none. */
    @Test
    void every_type_with_a_parser_is_there() {
        List<Class<?>> types = new ArrayList<>();
        Conversion.standard().forEach(each -> types.add(each.type()));
        assertThat(Subject.primitives()).contains(EmailAddress.class).hasSameElementsAs(types);
        assertThat(types).doesNotHaveDuplicates();
    }

    @Test
    void sensitive_types_are_not_written() {
        List<Class<?>> sensitive = new ArrayList<>();
        for (Conversion<?> each : Conversion.standard()) {
            if (each.writer().isEmpty()) {
                sensitive.add(each.type());
            }
        }
        assertThat(sensitive).isEqualTo(List.of(Password.class, PaymentCard.class, Secret.class));
    }

    @Test
    void a_conversion_of_a_service_counts_more_than_a_standard_one() {
        Parser<String, EmailAddress> own = EmailAddress.PARSER.map(address -> address);
        Conversion<Integer> number =
                Conversion.ofNumber(Integer.class, dev.staunch.number.Numbers.intBetween(1, 5), each -> each);
        var all = Conversion.standardWith(Conversion.readOnly(EmailAddress.class, own), number);
        assertThat(all)
                .hasSize(Conversion.standard().size() + 1)
                .doesNotHaveDuplicates()
                .contains(number);
        assertThat(all.stream().filter(each -> each.type() == EmailAddress.class))
                .singleElement()
                .satisfies(each -> assertThat(each.parser()).isSameAs(own));
        assertThat(Conversion.standardWith()).containsExactlyInAnyOrderElementsOf(Conversion.standard());
        assertThat(number).hasToString("Integer");
    }

    @Test
    @SuppressWarnings("NullAway") // a defect on purpose
    void what_is_missing_is_a_defect() {
        assertThatThrownBy(() -> Conversion.of(EmailAddress.class, EmailAddress.PARSER, null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Conversion.readOnly(null, EmailAddress.PARSER))
                .isInstanceOf(NullPointerException.class);
    }
}
