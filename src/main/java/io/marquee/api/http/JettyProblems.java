package io.marquee.api.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problem documents for requests that Jetty refuses before any route sees them: too long, malformed, ambiguous. */
public final class JettyProblems extends ErrorHandler {
    private static final String MADE_UP = "/badMessage";

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
        response.write(true, ByteBuffer.wrap(body(code, path(request))), callback);
    }

    /** Empty for a request that could not be read; Jetty then makes a path up. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || path.equals(MADE_UP) ? "" : path;
    }

    private static byte[] body(int status, String path) {
        String title = HttpStatus.getMessage(status);
        return Json.bytes(Problem.ofStatus(status, title, detail(status), path));
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.URI_TOO_LONG_414 -> "The address is too long.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are too large; 8 KiB are the most.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "The server is stopping; try again soon.";
            case HttpStatus.BAD_REQUEST_400 ->
                "The request is malformed: its address, a header or its body breaks the rules of HTTP.";
            default -> HttpStatus.getMessage(status) + ".";
        };
    }
}
