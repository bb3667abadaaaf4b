package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out before any work is done. */
class StartTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutAStoreIsToldAndNotMade() {
        Path mistyped = folder.resolve("uot");
        Ran ran = Ran.marquee("serve", "--port", 0, "--out", mistyped);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing is published in " + mistyped, "marquee.db", "`marquee train`", "--out");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsToldBeforeTheTraining() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path out = folder.resolve("out");
            Ran ran = Ran.marquee("up", "--port", taken.getLocalPort(), "--out", out, "--data", folder);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort(), "another host or port");
            assertThat(out).doesNotExist();
        }
    }
}
