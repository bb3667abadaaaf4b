package io.marquee.api.guard;

import io.marquee.api.http.Streaming;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Holds an answer until it is whole and sends it then, without a thread that waits for a slow caller to take it. One that is
 * too long to be held, or that takes long to be made, is sent part by part as it comes; one for which there is no room left is
 * refused instead.
 */
final class WholeAnswers extends Handler.Wrapper {
    private static final int LONGEST = 2 << 20;
    private static final int SMALL = 4 << 10;

    private final Room room;

    WholeAnswers(Room room) {
        this.room = room;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Held held = new Held(request, response, callback);
        return super.handle(request, held, held);
    }

    /** Its own callback: what ran says by it that the answer is whole. */
    private final class Held extends Response.Wrapper implements Callback {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        private final Callback end;
        private int taken;
        private boolean written;
        private boolean passing;
        private boolean refused;

        Held(Request request, Response response, Callback end) {
            super(request, response);
            this.end = end;
        }

        @Override
        public void write(boolean last, ByteBuffer part, Callback callback) {
            int length = BufferUtil.length(part);
            passing |= getRequest().getAttribute(Streaming.ATTRIBUTE) != null || bytes.size() + length > LONGEST;
            if (passing) {
                super.write(last, joined(part), callback);
                return;
            }
            written = true;
            refused |= !takes(bytes.size() + length);
            if (refused) {
                BufferUtil.clear(part);
            } else {
                keep(part);
            }
            callback.succeeded();
        }

        /** Takes all of a part, as the one who wrote it may see by what remains in it. */
        private void keep(ByteBuffer part) {
            bytes.writeBytes(BufferUtil.toArray(part));
            BufferUtil.clear(part);
        }

        /** What was held so far and comes first, and what comes now. */
        private ByteBuffer joined(ByteBuffer part) {
            if (bytes.size() == 0) {
                return part;
            }
            keep(part);
            ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
            forget();
            return all;
        }

        private boolean takes(int size) {
            if (size <= SMALL || refused) {
                return !refused;
            }
            boolean there = room.take(size - taken);
            taken = there ? size : taken;
            return there;
        }

        private void forget() {
            giveBack();
            bytes.reset();
        }

        private void giveBack() {
            room.giveBack(taken);
            taken = 0;
        }

        @Override
        public void reset() {
            forget();
            written = false;
            refused = false;
            super.reset();
        }

        @Override
        public void succeeded() {
            if (refused) {
                forget();
                super.reset();
                Response.writeError(getRequest(), getWrapped(), end, HttpStatus.SERVICE_UNAVAILABLE_503);
            } else if (written && !passing) {
                ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
                super.write(true, whole, Callback.from(end, this::giveBack));
            } else {
                end.succeeded();
            }
        }

        @Override
        public void failed(Throwable cause) {
            forget();
            end.failed(cause);
        }

        @Override
        public InvocationType getInvocationType() {
            return end.getInvocationType();
        }
    }
}
