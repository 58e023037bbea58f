package dev.staunch.net;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on all addresses of this machine that answers every request alike and remembers its first line. */
final class LoopbackServer implements Closeable {

    private final ServerSocket listener;
    private final Queue<String> requests;
    private final AtomicInteger connections = new AtomicInteger();

    LoopbackServer(Queue<String> requests) throws IOException {
        this.listener = new ServerSocket();
        this.requests = requests;
    }

    void start() throws IOException {
        listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[4]), 0));
        Thread thread = new Thread(this::serve, "loopback server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                connections.incrementAndGet();
                answer(socket);
            } catch (IOException unused) {
                // the client went away, or the test is over
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String first = reader.readLine();
        String line = first;
        while (line != null && !line.isEmpty()) {
            line = reader.readLine();
        }
        if (first != null) {
            requests.add(first);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
