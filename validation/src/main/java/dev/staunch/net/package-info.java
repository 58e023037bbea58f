/**
 * Names and addresses of the network: {@link dev.staunch.net.Hostname}, {@link dev.staunch.net.IpAddress},
 * {@link dev.staunch.net.Cidr}, {@link dev.staunch.net.HttpUrl}, and {@link dev.staunch.net.OutboundUrl} for requests
 * to addresses that others choose.
 *
 * <p>A URL is accepted where every reader finds the same host in it. A public name can lead to a private address:
 * {@link dev.staunch.net.OutboundAddresses} looks when the connection is made, and an HTTP client has to be given it.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.net;
