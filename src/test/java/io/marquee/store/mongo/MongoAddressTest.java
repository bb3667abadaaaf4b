package io.marquee.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import io.marquee.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of an address without a server. */
class MongoAddressTest {
    @Test
    void takesTheDatabaseFromThePath() {
        assertThat(MongoAddress.of("mongodb://host/films").database()).isEqualTo("films");
        assertThat(MongoAddress.of("mongodb://host/?w=1").database()).isEqualTo("marquee");
        assertThat(MongoAddress.of("mongodb://host").database()).isEqualTo("marquee");
    }

    @Test
    void setsItsOwnTermsAgainstThoseOfTheConnectionString() {
        MongoClientSettings settings = MongoAddress.of(
                        "mongodb://host/?w=1&journal=false&readPreference=nearest&serverSelectionTimeoutMS=90000")
                .settings()
                .build();
        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
        assertThat(settings.getServerApi().getVersion()).isEqualTo(ServerApiVersion.V1);
        assertThat(settings.getServerApi().getStrict()).contains(true);
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(5);
    }

    @Test
    void tellsPeopleTheHostsButNotThePassword() {
        assertThat(MongoAddress.of("mongodb://me:s3cret@one:27017,two:27018/films"))
                .hasToString("MongoDB database films at one:27017,two:27018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://",
                "mongodb://me:s3cret/s3cret@host",
                "mongodb://me:s3cret@s3cret:s3cret@host",
                "mongodb://me:s3cret%zz@host",
                "mongodb://me:s3cret:s3cret@host:70000",
                "mongodb+srv://me:s3cret@host:27017",
                "mongodb+srv://me:s3cret/s3cret@host",
                "mongodb://me:s3cret@host/?authMechanism=s3cret"
            })
    void explainsAWrongConnectionStringWithoutQuotingIt(String uri) {
        assertThatThrownBy(() -> MongoStore.open(uri))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("expected mongodb://USER:PASSWORD@HOST:PORT/DATABASE")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret"));
    }

    @Test
    void saysWithinItsTimeLimitThatNoServerAnswers() throws IOException {
        String uri = "mongodb://me:s3cret@127.0.0.1:" + freePort() + "/films";
        MongoClientSettings settings = MongoAddress.of(uri)
                .settings()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .build();
        assertThatThrownBy(() -> MongoStore.open(MongoAddress.of(uri), settings))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot open the MongoDB database films at 127.0.0.1:")
                .hasMessageContaining("no server answered in time; start it")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
