package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeTest {
    private static final long SECOND = 1_100_000_000;

    @Test
    void predictsTheMeanOfItsMembers() {
        List<Network> members = List.of(Small.network(1), Small.network(2), Small.network(3));
        Network committee = new Committee(members).network();
        for (int user = Index.ABSENT; user < 20; user++) {
            for (int movie = Index.ABSENT; movie < 20; movie++) {
                int theUser = user;
                int theMovie = movie;
                double mean = members.stream()
                        .mapToDouble(member -> Small.walked(member, theUser, theMovie, SECOND))
                        .average()
                        .orElseThrow();
                assertThat((double) Small.walked(committee, user, movie, SECOND))
                        .isEqualTo(mean, within(1e-4));
            }
        }
    }

    @Test
    void ofOneIsThatOne() {
        Network member = Small.network(1);
        Network committee = new Committee(List.of(member)).network();
        assertThat(committee.hidden().weights()).isEqualTo(member.hidden().weights());
        assertThat(committee.output().weights()).isEqualTo(member.output().weights());
        assertThat(committee.users().vectors()).isEqualTo(member.users().vectors());
        assertThat(committee.movies().biases()).isEqualTo(member.movies().biases());
    }
}
