package dev.staunch.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PolicyProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Policy<Integer, String, Integer> PERMIT_ALL = Policy.of((subject, action, resource) -> true);
    private static final Policy<Integer, String, Integer> NOTHING_TO_ASK = Policy.anyOf(List.of());

    /** Policies that decide by the subject, some with a code of their own, some composed. */
    @Provide
    Arbitrary<Policy<Integer, String, Integer>> policies() {
        Arbitrary<Policy<Integer, String, Integer>> rules = Arbitraries.integers()
                .between(0, 15)
                .map(mask -> Policy.of((subject, action, resource) -> (mask >> subject & 1) == 1));
        Arbitrary<Policy<Integer, String, Integer>> coded = Arbitraries.of(
                        PolicyTest.OrderError.ACCOUNT_LOCKED, PolicyTest.OrderError.NOT_THE_OWNER)
                .flatMap(code -> rules.map(rule -> rule.denyingWith(code)));
        return Arbitraries.lazyOf(
                () -> rules,
                () -> coded,
                () -> policies().list().ofMaxSize(3).map(Policy::allOf),
                () -> policies().list().ofMaxSize(3).map(Policy::anyOf));
    }

    @Provide
    Arbitrary<List<Policy<Integer, String, Integer>>> several() {
        return policies().list().ofMinSize(1).ofMaxSize(5);
    }

    /** What a policy answers to each subject: null where it permits. */
    private static List<ErrorCode> answers(Policy<Integer, String, Integer> policy) {
        List<ErrorCode> answers = new ArrayList<>();
        for (int subject = 0; subject < 4; subject++) {
            answers.add(policy.decide(subject, "act", 1, CLOCK, Duration.ofSeconds(1))
                    .<ErrorCode>fold(permit -> null, Denied::code));
        }
        return answers;
    }

    private static List<Boolean> decisions(Policy<Integer, String, Integer> policy) {
        return answers(policy).stream().map(code -> code == null).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies
    private static Policy<Integer, String, Integer> all(Policy<Integer, String, Integer>... policies) {
        return Policy.allOf(List.of(policies));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies
    private static Policy<Integer, String, Integer> any(Policy<Integer, String, Integer>... policies) {
        return Policy.anyOf(List.of(policies));
    }

    @Property
    void grouping_does_not_matter(
            @ForAll("policies") Policy<Integer, String, Integer> a,
            @ForAll("policies") Policy<Integer, String, Integer> b,
            @ForAll("policies") Policy<Integer, String, Integer> c) {
        assertThat(answers(all(a, all(b, c)))).isEqualTo(answers(all(a, b, c)));
        assertThat(answers(all(all(a, b), c))).isEqualTo(answers(all(a, b, c)));
        assertThat(answers(any(a, any(b, c)))).isEqualTo(answers(any(a, b, c)));
        assertThat(answers(any(any(a, b), c))).isEqualTo(answers(any(a, b, c)));
    }

    @Property
    void order_does_not_matter_to_the_decision(
            @ForAll("several") List<Policy<Integer, String, Integer>> policies, @ForAll Random random) {
        List<Policy<Integer, String, Integer>> shuffled = new ArrayList<>(policies);
        Collections.shuffle(shuffled, random);
        assertThat(decisions(Policy.allOf(shuffled))).isEqualTo(decisions(Policy.allOf(policies)));
        assertThat(decisions(Policy.anyOf(shuffled))).isEqualTo(decisions(Policy.anyOf(policies)));
    }

    @Property
    void repetition_does_not_matter(@ForAll("policies") Policy<Integer, String, Integer> a) {
        assertThat(answers(all(a, a))).isEqualTo(answers(a));
        assertThat(answers(any(a, a))).isEqualTo(answers(a));
        assertThat(answers(all(a))).isEqualTo(answers(a));
        assertThat(answers(any(a))).isEqualTo(answers(a));
    }

    @Property
    void permitting_all_is_neutral_in_all_of_and_wins_in_any_of(
            @ForAll("policies") Policy<Integer, String, Integer> a) {
        assertThat(answers(all(a, PERMIT_ALL))).isEqualTo(answers(a));
        assertThat(answers(all(PERMIT_ALL, a))).isEqualTo(answers(a));
        assertThat(answers(any(a, PERMIT_ALL))).containsOnlyNulls();
        assertThat(answers(any(PERMIT_ALL, a))).containsOnlyNulls();
    }

    @Property
    void having_nothing_to_ask_is_neutral_in_any_of_and_wins_in_all_of(
            @ForAll("policies") Policy<Integer, String, Integer> a) {
        assertThat(answers(any(a, NOTHING_TO_ASK))).isEqualTo(answers(a));
        assertThat(answers(any(NOTHING_TO_ASK, a))).isEqualTo(answers(a));
        assertThat(decisions(all(a, NOTHING_TO_ASK))).containsOnly(false);
        assertThat(decisions(all(NOTHING_TO_ASK, a))).containsOnly(false);
    }

    @Property
    void each_absorbs_the_other(
            @ForAll("policies") Policy<Integer, String, Integer> a,
            @ForAll("policies") Policy<Integer, String, Integer> b) {
        assertThat(decisions(all(a, any(a, b)))).isEqualTo(decisions(a));
        assertThat(decisions(any(a, all(a, b)))).isEqualTo(decisions(a));
    }

    @Property
    void a_permission_needs_all_or_at_least_one(@ForAll("several") List<Policy<Integer, String, Integer>> policies) {
        for (int subject = 0; subject < 4; subject++) {
            int index = subject;
            assertThat(decisions(Policy.allOf(policies)).get(index))
                    .isEqualTo(
                            policies.stream().allMatch(each -> decisions(each).get(index)));
            assertThat(decisions(Policy.anyOf(policies)).get(index))
                    .isEqualTo(
                            policies.stream().anyMatch(each -> decisions(each).get(index)));
        }
    }

    @Property
    void another_code_changes_no_decision(@ForAll("policies") Policy<Integer, String, Integer> a) {
        Policy<Integer, String, Integer> coded = a.denyingWith(StandardError.NOT_ALLOWED);
        assertThat(decisions(coded)).isEqualTo(decisions(a));
        assertThat(answers(coded)).isSubsetOf(null, StandardError.NOT_ALLOWED);
    }

    @Property
    void a_permit_is_good_for_its_resource_action_and_subject_alone(
            @ForAll @Size(max = 3) List<Boolean> resource,
            @ForAll @Size(max = 3) List<Boolean> otherResource,
            @ForAll boolean action,
            @ForAll boolean otherAction) {
        Policy<String, Boolean, List<Boolean>> policy = Policy.of((s, a, r) -> true);
        Permit<Boolean, List<Boolean>> permit = policy.decide("me", action, resource, CLOCK, Duration.ofSeconds(1))
                .orElseThrow();
        boolean same = action == otherAction && resource.equals(otherResource);
        assertThat(permit.verify(otherAction, otherResource).isOk()).isEqualTo(same);
        assertThat(permit.verify(otherAction).isOk()).isEqualTo(action == otherAction);
    }

    @Property
    void a_permit_is_good_before_its_expiry_alone(
            @ForAll @LongRange(min = 1, max = 86_400_000_000_000L) long timeToLive,
            @ForAll @LongRange(min = 0, max = 100_000_000_000_000L) long later) {
        Result<Integer, Denied> verified = verifiedLater(Duration.ofNanos(timeToLive), Duration.ofNanos(later));
        assertThat(verified.isOk()).isEqualTo(later < timeToLive);
    }

    private static Result<Integer, Denied> verifiedLater(Duration timeToLive, Duration later) {
        MovingClock clock = new MovingClock();
        Permit<String, Integer> permit =
                PERMIT_ALL.decide(0, "act", 1, clock, timeToLive).orElseThrow();
        clock.move(later);
        return permit.verify("act");
    }
}
