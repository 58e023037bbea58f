package dev.staunch.payment;

import static dev.staunch.payment.CardNetwork.AMERICAN_EXPRESS;
import static dev.staunch.payment.CardNetwork.DINERS_CLUB;
import static dev.staunch.payment.CardNetwork.DISCOVER;
import static dev.staunch.payment.CardNetwork.MASTERCARD;
import static dev.staunch.payment.CardNetwork.RUPAY;
import static dev.staunch.payment.CardNetwork.UNION_PAY;
import static dev.staunch.payment.CardNetwork.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.commons.validator.routines.CodeValidator;
import org.apache.commons.validator.routines.CreditCardValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranges of the networks that Apache Commons Validator knows are ours, too. */
class CardNetworkRangesTest {

    private static final Map<CardNetwork, CodeValidator> PEERS = Map.of(
            VISA, CreditCardValidator.VISA_VALIDATOR,
            MASTERCARD, CreditCardValidator.MASTERCARD_VALIDATOR,
            AMERICAN_EXPRESS, CreditCardValidator.AMEX_VALIDATOR,
            DINERS_CLUB, CreditCardValidator.DINERS_VALIDATOR,
            DISCOVER, CreditCardValidator.DISCOVER_VALIDATOR);

    /** Their cards are taken by Discover's network, and the peer has no name for them. */
    private static final Set<CardNetwork> WITH_DISCOVER = Set.of(DISCOVER, RUPAY, UNION_PAY);

    /** Where the peer knows all lengths. */
    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16})
    void a_number_is_of_the_network_of_the_peer(int length) {
        for (int prefix = 0; prefix < 1_000_000; prefix += 50) {
            String digits = "%06d".formatted(prefix) + "0".repeat(length - 6);
            CardNetwork ours = CardNetwork.of(digits);
            PEERS.forEach((network, peer) -> {
                if (peer.getRegexValidator().isValid(digits)) {
                    assertThat(ours)
                            .as(digits.substring(0, 6))
                            .isIn(network == DISCOVER ? WITH_DISCOVER : Set.of(network));
                } else {
                    assertThat(ours).as(digits.substring(0, 6)).isNotEqualTo(network);
                }
            });
        }
    }
}
