package dev.staunch.redaction;

/** Services that hand out keys: beside such a name a value that looks drawn at random is one. */
final class Providers {

    static final String NAMES =
            "ably abuseipdb activecampaign adafruit adobe adyen affinity agora airbrake airtable aiven akamai "
                    + "algolia alibaba aliyun amadeus amplitude anthropic apify apollo appcenter appsflyer appveyor artifactory asana "
                    + "assemblyai atlassian auth0 authress autodesk automattic aweber aws axiom ayrshare azure backblaze baidu bamboo "
                    + "beamer besttime betterstack bigcommerce binance bing bitbucket bitfinex bitly bitmex bitrise bitwarden bittrex "
                    + "blynk braintree branchio brevo browserstack bugsnag buildkite bybit calendly censys chargebee chartmogul "
                    + "checkout circleci clarifai clearbit clerk clickhouse clickup clojars cloudant cloudflare cloudinary cloudsmith "
                    + "cockroach codacy codeclimate codecov coderabbit cohere coinapi coinbase coingecko coinmarketcap commercetools "
                    + "confluent contentful convertkit coveralls crowdin cloudways databricks datadog datadoghq deepgram deepl deepseek "
                    + "definednetworking dialpad digitalocean discord docker dockerhub docusign doppler droneci dropbox duffel dwolla "
                    + "dynatrace easypost elastic elevenlabs endorlabs etherscan etsy eventbrite exa facebook fastly figma finicity "
                    + "finnhub fireworks firebase fixer flickr flightaware flutterwave flyio formspree foursquare frameio freemius "
                    + "freshbooks freshdesk fullstory gemini geoapify giphy gitter gocardless gong grafana groq gumroad "
                    + "gusto hackerone harness hashicorp helpscout heroku honeycomb hotjar hubspot huggingface humio hunter ibm imgur "
                    + "infracost infura instabot instagram instana intercom intra42 ipapi ipinfo ipstack iterable jfrog jira jotform "
                    + "jumpcloud kayako keen klaviyo klarna kraken kucoin langchain langfuse langsmith launchdarkly lemonsqueezy linear "
                    + "linkedin linode litellm lob loggly logtail looker lokalise mailchimp mailerlite mailgun mailjet mandrill mapbox "
                    + "mapquest mattermost maxmind mediastack mercadopago meraki messagebird meta metaapi mistral mixpanel monday "
                    + "mongodb moonpay mux neon netlify newrelic newsapi ngrok nightfall notion npm nuget nvidia nylas nytimes octopus "
                    + "okta onelogin onesignal openai openrouter openshift openweather openweathermap opsgenie optimizely ory outlook "
                    + "paddle pagerduty papertrail paypal paystack percy perplexity persona phrase pinata pinecone pipedrive pipedream "
                    + "plaid planetscale plivo polygon posthog postman postmark prefect privateai pubnub pulumi pusher pushover "
                    + "quickbooks rabbitmq railway rapidapi ravelin razorpay readme recaptcha recurly reddit render replicate resend "
                    + "rollbar rubygems runpod salesforce sauce saucelabs scaleway scalingo scrapingbee segment semaphore sendbird "
                    + "sendgrid sendinblue sentry sentinelone settlemint shippo shodan shopify shortcut sidekiq signalfx signalwire "
                    + "slack smartsheet snowflake snyk sonar sonarcloud sonarqube sourcegraph splunk spoonacular spotify square "
                    + "squarespace squareup stability statuspage strava stripe stytch sumologic supabase surveymonkey svix tableau "
                    + "tailscale tavily telegram telnyx terraform tiktok tinybird todoist together travis travisci trello truenas "
                    + "twilio twitch twitter typeform typesense unsplash upstash uptimerobot vercel vault virustotal voiceflow vonage "
                    + "vultr wakatime weatherapi webex webflow weglot whatsapp wistia wix woocommerce workos xero yandex yelp youtube "
                    + "zapier zendesk zerobounce zeplin zoho zonka zoom zoominfo";

    /** Those whose names are words of other things too: alone they say nothing. */
    static final String COMMON = "aws axiom azure bing checkout clerk docker elastic fixer gemini gong gusto harness "
            + "hunter ibm keen linear meta monday neon notion octopus outlook paddle persona phrase polygon "
            + "railway readme render replicate segment semaphore shortcut square stability together zoom";

    private Providers() {}
}
