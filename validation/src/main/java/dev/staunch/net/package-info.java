/**
 * Names and addresses of the network: {@link dev.staunch.net.Hostname}, {@link dev.staunch.net.IpAddress},
 * {@link dev.staunch.net.Cidr}, {@link dev.staunch.net.HttpUrl}, and
 * {@link dev.staunch.net.OutboundUrl} for requests to addresses that others choose.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.net;
