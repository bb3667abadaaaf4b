package io.marquee.api.http;

import io.javalin.http.Context;
import io.marquee.binary.Sha256;
import io.marquee.store.RequestKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header by which a caller may repeat a request: with the same key it is done once. */
final class IdempotencyKey {
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    private IdempotencyKey() {}

    /**
     * What a request is called, with a digest of what it asks for.
     *
     * @return empty when it is not called anything
     * @throws ProblemException when the name would not do
     */
    static Optional<RequestKey> of(Context context) {
        return Optional.ofNullable(context.header("Idempotency-Key")).map(key -> {
            if (!USABLE.matcher(key).matches()) {
                throw new ProblemException(
                        ProblemType.BAD_KEY,
                        "The header 'Idempotency-Key' takes 1 to 100 letters, digits, '-', '_', '.' or ':'; a UUID will do.");
            }
            return new RequestKey(key, content(context));
        });
    }

    private static String content(Context context) {
        MessageDigest digest = Sha256.start();
        digest.update((context.method() + " " + context.path() + "\n").getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest.digest(context.bodyAsBytes()));
    }
}
