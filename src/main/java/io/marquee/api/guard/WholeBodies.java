package io.marquee.api.guard;

import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a request through when its whole body is there, so that no thread waits for a slow caller. A body that is too large, by
 * its declared length or by what really comes, is refused.
 */
final class WholeBodies extends Handler.Wrapper {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Room room;

    WholeBodies(Room room) {
        this.room = room;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        int most = READING.contains(request.getMethod()) ? Limits.BODY_UNREAD : Limits.BODY;
        if (request.getLength() == 0) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > most) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        new Body(request, most, room).whenWhole(whole -> pass(whole, response, callback), status -> {
            Response.writeError(request, response, callback, status);
        });
        return true;
    }

    private void pass(Request whole, Response response, Callback callback) {
        try {
            if (!super.handle(whole, response, callback)) {
                Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(whole, response, callback, e);
        }
    }
}
