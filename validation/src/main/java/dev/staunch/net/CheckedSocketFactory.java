package dev.staunch.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.List;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes sockets that check the address in {@code connect}, the last place before the operating system. */
final class CheckedSocketFactory extends SocketFactory {

    private final OutboundAddresses addresses;

    CheckedSocketFactory(OutboundAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Socket createSocket() {
        return new CheckedSocket(addresses);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(InetSocketAddress.createUnresolved(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(InetSocketAddress.createUnresolved(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(address, port), new InetSocketAddress(localAddress, localPort));
    }

    /** The socket belongs to the caller, and is closed if it does not come to that. */
    private Socket connected(InetSocketAddress endpoint, @Nullable SocketAddress local) throws IOException {
        Socket socket = createSocket();
        try {
            if (local != null) {
                socket.bind(local);
            }
            socket.connect(endpoint);
            return socket;
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    private static final class CheckedSocket extends Socket {

        private final OutboundAddresses addresses;

        CheckedSocket(OutboundAddresses addresses) {
            super(Proxy.NO_PROXY); // a proxy would look the name up again, or hide where the connection goes
            this.addresses = addresses;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        /** A name is looked up here, once. The first of its addresses is taken, as by the JDK. */
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress target)) {
                throw new SocketException("only addresses of the internet can be checked");
            }
            List<InetAddress> found = target.isUnresolved()
                    ? addresses.resolve(target.getHostString()).orElse(List.of())
                    : addresses.check(List.of(target.getAddress())).orElse(List.of());
            if (found.isEmpty()) {
                throw new SocketException("this host has no address that may be connected to");
            }
            super.connect(new InetSocketAddress(found.get(0), target.getPort()), timeout);
        }
    }
}
