package io.marquee.api.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problem documents for requests that Jetty refuses before any route sees them: too long, malformed, ambiguous. */
public final class JettyProblems extends ErrorHandler {
    /** The paths that Jetty makes up for a request whose first lines could not be read, or never came. */
    private static final Set<String> MADE_UP = Set.of("/badMessage", "/badRequest");

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Json.PROBLEM_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Optional<String> brought = Optional.ofNullable(request.getHeaders().get(RequestId.HEADER));
        response.getHeaders().put(RequestId.HEADER, RequestId.of(brought));
        int status = status(request, code, cause);
        response.setStatus(status);
        response.write(true, ByteBuffer.wrap(body(status, path(request))), callback);
    }

    /** What is wrong with a request that could not be read is its sender's fault; Jetty takes some of it for the server's. */
    private static int status(Request request, int code, Throwable cause) {
        if (code < HttpStatus.INTERNAL_SERVER_ERROR_500) {
            return code;
        }
        if (path(request).isEmpty() && code == HttpStatus.INTERNAL_SERVER_ERROR_500) {
            return cause instanceof TimeoutException ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400;
        }
        return code == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ? HttpStatus.BAD_REQUEST_400 : code;
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || MADE_UP.contains(path) ? "" : path;
    }

    private static byte[] body(int status, String path) {
        if (status == HttpStatus.PAYLOAD_TOO_LARGE_413) {
            return Json.bytes(Problem.of(tooLarge(), path));
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            return Json.bytes(Problem.of(tooMuch(), path));
        }
        String title = HttpStatus.getMessage(status);
        return Json.bytes(Problem.ofStatus(status, title, detail(status), path));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.BODY_TOO_LARGE,
                "A request may bring at most 256 KiB, and one that only reads 16 KiB; send less, in several requests.");
    }

    private static ProblemException tooMuch() {
        return new ProblemException(
                ProblemType.OVERLOADED, "The server is stopping, or too many requests are under way; try again soon.");
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.URI_TOO_LONG_414 -> "The address is too long.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are too large; 8 KiB are the most.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request came too slowly; send it anew.";
            case HttpStatus.BAD_REQUEST_400 ->
                "The request is malformed: its first line, a header or its body breaks the rules of HTTP/1.1.";
            default -> HttpStatus.getMessage(status) + ".";
        };
    }
}
