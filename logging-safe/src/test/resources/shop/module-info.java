// region module
module com.example.shop {
    requires dev.staunch.logging;
    requires ch.qos.logback.classic;

    provides ch.qos.logback.classic.spi.Configurator with com.example.shop.Redaction;
}
// endregion
