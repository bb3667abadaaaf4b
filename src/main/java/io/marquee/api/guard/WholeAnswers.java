package io.marquee.api.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Holds an answer until it is whole and sends it then, without a thread that waits for a slow caller to take it. One that is
 * too long to be held, or that takes long to be made, is sent part by part as it comes.
 */
final class WholeAnswers extends Handler.Wrapper {
    private static final int LONGEST = 512 << 10;

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
        private boolean holding = true;
        private boolean written;

        Held(Request request, Response response, Callback end) {
            super(request, response);
            this.end = end;
        }

        @Override
        public void write(boolean last, ByteBuffer part, Callback callback) {
            holding =
                    holding && bytes.size() + BufferUtil.length(part) <= LONGEST && room.take(BufferUtil.length(part));
            if (holding) {
                written = true;
                keep(part);
                callback.succeeded();
            } else {
                super.write(last, joined(part), callback);
            }
        }

        /** What was held so far and comes first, and what comes now. */
        private ByteBuffer joined(ByteBuffer part) {
            if (bytes.size() == 0) {
                return part;
            }
            int held = bytes.size();
            keep(part);
            ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
            forget(held);
            return all;
        }

        /** Takes all of a part, as its owner expects: what it still held would count as not sent. */
        private void keep(ByteBuffer part) {
            bytes.writeBytes(BufferUtil.toArray(part));
            BufferUtil.clear(part);
        }

        private void forget(int taken) {
            room.giveBack(taken);
            bytes.reset();
        }

        @Override
        public void reset() {
            forget(bytes.size());
            written = false;
            super.reset();
        }

        @Override
        public void succeeded() {
            if (!holding || !written) {
                end.succeeded();
                return;
            }
            int size = bytes.size();
            Callback sent = Callback.from(end, () -> room.giveBack(size));
            super.write(true, ByteBuffer.wrap(bytes.toByteArray()), sent);
        }

        @Override
        public void failed(Throwable cause) {
            forget(bytes.size());
            end.failed(cause);
        }

        @Override
        public InvocationType getInvocationType() {
            return end.getInvocationType();
        }
    }
}
