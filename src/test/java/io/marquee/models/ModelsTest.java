package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelsTest {
    @Test
    void knowsEveryModelByItsName() {
        assertThat(Models.all())
                .isNotEmpty()
                .allSatisfy(trainer -> assertThat(Models.named(trainer.name())).isSameAs(trainer));
    }

    @Test
    void hasEachNameOnce() {
        assertThat(Models.all()).extracting(Trainer::name).doesNotHaveDuplicates();
    }

    @Test
    void listsTheKnownNamesWhenOneIsUnknown() {
        assertThatThrownBy(() -> Models.named("oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"oracle\"")
                .hasMessageContainingAll(
                        Models.all().stream().map(Trainer::name).toArray(String[]::new));
    }
}
