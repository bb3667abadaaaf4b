package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.models.Models;
import io.marquee.models.Trainer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    @ParameterizedTest
    @MethodSource("commands")
    void tellsEveryOption(CommandLine command) {
        String[] words = (command.getCommandSpec().qualifiedName() + " --help").split(" ");
        Ran ran = Ran.marquee((Object[]) Stream.of(words).skip(1).toArray(String[]::new));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(ran.out()).contains(option.longestName());
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasNoPlaceholderLeft(CommandLine command) {
        assertThat(command.getUsageMessage()).doesNotContain("${", "%n", "null", "[]");
    }

    static Stream<CommandLine> commands() {
        return withSubcommands(Main.line(new Environment(Map.of())));
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
    }

    @Test
    void ofNothingInParticularListsEveryCommand() {
        Ran ran = Ran.marquee();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("up", "train", "serve", "recommend", "evaluate", "predict", "features", "generate", "data")
                .contains("MARQUEE_DATASETS", "MARQUEE_OUT", "MONGODB_URI", "PORT")
                .contains("0 done, 1 failed, 2 wrong usage");
    }

    @Test
    void namesEveryModel() {
        assertThat(Ran.marquee("evaluate", "--help").out())
                .contains(Models.all().stream().map(Trainer::name).toList());
    }

    @Test
    void versionIsOneLine() {
        Ran ran = Ran.marquee("--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().strip()).matches("marquee \\d+\\.\\d+\\.\\d+\\S*, Java \\S+");
    }
}
