package dev.staunch.javadoc;

import dev.staunch.net.OutboundAddresses;
import okhttp3.OkHttpClient;

final class OutboundAddressesExample {

    // region javadoc
    static final OutboundAddresses ADDRESSES = OutboundAddresses.publicOnly();

    static final OkHttpClient CLIENT =
            new OkHttpClient.Builder().socketFactory(ADDRESSES.socketFactory()).build();
    // endregion

    private OutboundAddressesExample() {}
}
