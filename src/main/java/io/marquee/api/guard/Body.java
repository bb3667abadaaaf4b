package io.marquee.api.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/** The body of one request as it comes, part by part, without a thread that waits. */
final class Body {
    private final Request request;
    private final int most;
    private final Room room;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Body(Request request, int most, Room room) {
        this.request = request;
        this.most = most;
        this.room = room;
    }

    /** Goes on with a request whose body is there, or with the HTTP status that says why it is not. */
    void whenWhole(Consumer<Request> next, IntConsumer refusal) {
        for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
            int status = take(chunk);
            if (status != HttpStatus.OK_200) {
                room.giveBack(bytes.size());
                refusal.accept(status);
                return;
            }
            if (chunk.isLast()) {
                next.accept(new Whole(request, bytes.toByteArray()));
                room.giveBack(bytes.size());
                return;
            }
        }
        request.demand(() -> whenWhole(next, refusal));
    }

    private int take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            return status(chunk.getFailure());
        }
        try {
            return take(chunk.getByteBuffer());
        } finally {
            chunk.release();
        }
    }

    private int take(ByteBuffer part) {
        if (bytes.size() + part.remaining() > most) {
            return HttpStatus.PAYLOAD_TOO_LARGE_413;
        }
        if (!room.take(part.remaining())) {
            return HttpStatus.SERVICE_UNAVAILABLE_503;
        }
        bytes.writeBytes(BufferUtil.toArray(part));
        return HttpStatus.OK_200;
    }

    private static int status(Throwable failure) {
        if (failure instanceof HttpException told) {
            return told.getCode();
        }
        return failure instanceof TimeoutException ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400;
    }

    private static final class Whole extends Request.Wrapper {
        private Content.Chunk next;

        Whole(Request request, byte[] body) {
            super(request);
            this.next = Content.Chunk.from(ByteBuffer.wrap(body), true);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = next;
            next = Content.Chunk.EOF;
            return chunk;
        }

        @Override
        public void demand(Runnable demandCallback) {
            getContext().run(demandCallback, this);
        }
    }
}
