package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(Failure.reason(new NoSuchFileException("a.csv"))).isEqualTo("a.csv: there is no such file");
        assertThat(Failure.reason(new AccessDeniedException("a.csv"))).startsWith("a.csv: access denied");
        assertThat(Failure.reason(new NotDirectoryException("a.csv"))).contains("NotDirectory", "a.csv");
    }

    @Test
    void looksThroughWrappersThatAddNothing() {
        assertThat(Failure.reason(new UncheckedIOException(new IOException("the disk is full"))))
                .isEqualTo("the disk is full");
    }

    @Test
    void keepsTheAdviceOfThoseThatDo() {
        assertThat(Failure.reason(new UncheckedIOException("delete that folder", new IOException("bad magic"))))
                .isEqualTo("delete that folder");
    }

    @Test
    void namesAFaultWithoutWords() {
        assertThat(Failure.reason(new IllegalStateException())).contains("IllegalStateException");
    }
}
