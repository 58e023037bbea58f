package dev.staunch.redaction;

import java.util.List;

/**
 * The public token formats of providers, one a line: literal, alphabet, least and greatest length behind the literal (0
 * for no limit), and where characters stand before the literal, their alphabet and least
 * number, and the greatest if that differs. Alphabets: digits,
 * hexadecimal, x for hexadecimal with hyphens, capitals and digits (c), alphanumeric (n; m where all three kinds must be
 * there), word, base64url (u), with equals signs (e), Base64, points too (p), hashes of
 * passwords (q), and paths (/). Behind every literal there must be a digit or a
 * capital, and some variety.
 */
final class TokenFormats {

    private static final String CLOUD = """
            A3T c 17 17
            amzn.mws. x 36 36
            +ASt b 6 12 b 32 96
            ACDb b 6 12 b 32 96
            AzFu b 6 12 b 32 96
            AzSe b 6 12 b 32 96
            AzCa b 6 12 b 32 96
            AIoT b 6 12 b 32 96
            +ACR b 6 12 b 32 96
            JQQJ99 n 20 32 n 32 96
            AZDO n 4 4 n 32 96
            1//0 u 30 0
            AKID n 32 32
            t1. p 90 0
            y0_ u 50 0
            DO00 c 16 16
            SCW c 17 17
            EXO h 24 24
            tk-us- u 48 48
            tk-eu- u 48 48
            rnd_ n 24 0
            vcp_ n 24 0
            vci_ n 24 0
            vca_ n 24 0
            vcr_ n 24 0
            vck_ n 24 0
            nfc_ n 36 0
            nfo_ n 36 0
            nfu_ n 36 0
            nfb_ n 36 0
            cfut_ n 40 0
            cfat_ n 40 0
            cfk_ n 40 0
            napi_ n 40 0
            AVNS_ u 15 24
            dose h 32 34
            dkea h 32 34
            dsapi h 32 34
            cflt b 50 64
            endr+ n 16 16
            CCDB1_ n 20 0
            xau_ n 24 0
            fnA u 37 0
            mdb_sa_sk_ u 30 0
            mzp_ h 60 0
            k8s-aws-v1. p 60 0
            SWMTKN-1- u 60 0
            nbp_ n 30 0
            essu_ b 40 0
            tvly- u 30 0
            ddp_ n 36 36
            ddw_ n 36 36
            dbtc_ n 30 0
            dbtu_ n 30 0
            dbts_ n 30 0
            pnb_ n 36 36
            vtwn_ n 20 0
            unkey_ n 20 0
            AKIA c 16 16
            ASIA c 16 16
            ABIA c 16 16
            ACCA c 16 16
            ABSK b 100 0
            bedrock-api-key- b 20 0
            LTAI n 12 26
            AIza u 35 35
            GOCSPX- u 20 0
            ya29. p 20 0
            AQVN u 35 0
            Q~ p 31 36 p 4
            dop_v1_ h 64 64
            doo_v1_ h 64 64
            dor_v1_ h 64 64
            dapi x 32 36
            HRKU- u 20 0
            fo1_ u 40 0
            fm1a_ b 60 0
            fm1r_ b 60 0
            fm2_ b 60 0
            pscale_tkn_ p 32 0
            pscale_pw_ p 32 0
            pscale_oauth_ p 32 0
            nfp_ n 36 0
            dckr_pat_ u 20 0
            dckr_oat_ u 20 0
            tskey- u 15 0
            pul- h 40 40
            v1.0- x 100 0
            .atlasv1. p 60 0 n 14
            hvs. u 20 0
            hvb. u 90 0
            hvr. u 20 0
            s. m 24 24
            dp.pt. p 40 0
            dp.st. p 40 0
            dp.ct. p 40 0
            dp.sa. p 40 0
            dp.scim. p 40 0
            dp.audit. p 40 0
            ops_eyJ b 40 0
            A3- u 30 40
            AGE-SECRET-KEY-1 c 58 58
            sha256~ u 43 43
            4b1d n 38 38
            sbp_ h 40 40
            sb_secret_ u 20 0
            p8e- n 32 32
            YC u 38 38
            """;

    private static final String SOURCE = """
            CCIPRJ_ w 40 0
            bkct_ n 20 0
            bkaj_ n 20 0
            BBDC- b 40 48
            sgd_ w 40 0
            figo_ u 30 0
            figr_ u 30 0
            ATTA h 56 80
            perm: p 60 0
            perm- p 60 0
            chpt_ n 12 0
            dsp_ n 40 0
            auto_ h 64 64
            hawk. p 40 0
            waka_ x 36 36
            glwt- p 16 0
            ajkey_ n 24 30
            snyk_uat. p 60 0
            snyk_sat. p 60 0
            ghp_ n 30 0
            gho_ n 30 0
            ghu_ n 30 0
            ghs_ n 30 0
            ghr_ n 30 0
            github_pat_ w 36 0
            glpat- p 16 0
            gldt- p 16 0
            glrt- p 16 0
            glrtr- p 16 0
            glptt- p 16 0
            glft- p 16 0
            glsoat- p 16 0
            glcbt- p 16 0
            glimt- p 16 0
            glagent- p 16 0
            gloas- p 16 0
            glffct- p 16 0
            GR1348941 u 16 0
            ATATT3 p 100 0
            ATCTT3 p 100 0
            ATBB n 20 0
            sgp_ w 40 0
            slk_ h 64 64
            lin_api_ n 32 0
            lin_oauth_ n 32 0
            figd_ u 30 0
            PMAK- x 50 64
            PMAT- n 20 0
            bkua_ h 40 40
            CCIPAT_ w 40 0
            sqa_ n 40 40
            sqp_ n 40 40
            squ_ n 40 40
            pat. p 64 72
            sat. p 64 72
            pnu_ n 36 36
            API- c 25 27
            """;

    private static final String REGISTRIES = """
            packagist_uut_ n 40 0
            packagist_ort_ n 40 0
            packagist_ack_ n 40 0
            NpmToken. x 36 36
            npm_ n 36 36
            pypi-Ag u 50 0
            rubygems_ h 48 48
            CLOJARS_ n 60 60
            oy2 n 43 43
            cio n 32 32
            AKCp n 60 0
            cmVmd b 50 0
            """;

    private static final String CHAT = """
            xwfp- u 20 0
            hooks.zapier.com/hooks/catch/ / 8 0
            maker.ifttt.com/use/ / 20 0
            os_v2_app_ n 60 0
            os_v2_org_ n 60 0
            xoxa- u 10 0
            xoxb- u 18 0
            xoxc- u 10 0
            xoxd- b 10 0
            xoxe- u 10 0
            xoxe. u 10 0
            xoxo- u 10 0
            xoxp- u 10 0
            xoxr- u 10 0
            xoxs- u 10 0
            xapp- u 20 0
            hooks.slack.com/services/ / 16 0
            hooks.slack.com/workflows/ / 16 0
            hooks.slack.com/triggers/ / 16 0
            discord.com/api/webhooks/ / 40 0
            discordapp.com/api/webhooks/ / 40 0
            .webhook.office.com/webhookb2/ / 40 0 u 1 64
            :A u 33 36 d 5 16
            0| u 27 40 d 14 19
            1| u 27 40 d 14 19
            2| u 27 40 d 14 19
            3| u 27 40 d 14 19
            4| u 27 40 d 14 19
            5| u 27 40 d 14 19
            6| u 27 40 d 14 19
            7| u 27 40 d 14 19
            8| u 27 40 d 14 19
            9| u 27 40 d 14 19
            """;

    private static final String PAYMENT = """
            ek_live_ w 10 0
            ek_test_ w 10 0
            sk_sbox_ n 26 0
            sk_ n 28 0
            AQE b 100 0
            polar_oat_ n 30 0
            polar_pat_ n 30 0
            shpua_ h 32 32
            shptka_ h 32 32
            !AQ p 80 0 n 15
            pat-na1- x 36 36
            pat-na2- x 36 36
            pat-eu1- x 36 36
            pat-ap1- x 36 36
            pk_ h 34 34
            sk_live_ w 10 0
            sk_test_ w 10 0
            sk_prod_ w 10 0
            rk_live_ w 10 0
            rk_test_ w 10 0
            rk_prod_ w 10 0
            whsec_ b 20 0
            sq0atp- u 20 0
            sq0csp- u 20 0
            sq0idp- u 20 0
            EAAA u 22 0
            EAAC n 80 0
            EAAM n 80 0
            FLWSECK- u 12 0
            FLWSECK_TEST- u 12 0
            FLWPUBK- u 12 0
            FLWPUBK_TEST- u 12 0
            shippo_live_ h 40 40
            shippo_test_ h 40 40
            access_token$production$ / 40 0
            access_token$sandbox$ / 40 0
            live_ e 35 60
            test_ h 35 35
            live_pub_ h 31 31
            test_pub_ h 31 31
            duffel_test_ p 40 0
            duffel_live_ p 40 0
            rzp_live_ n 14 0
            rzp_test_ n 14 0
            access-sandbox- x 36 36
            access-development- x 36 36
            access-production- x 36 36
            shpat_ h 32 32
            shpca_ h 32 32
            shppa_ h 32 32
            shpss_ h 32 32
            EZAK n 54 54
            EZTK n 54 54
            APP_USR- u 30 0
            dnkey- u 20 0
            """;

    private static final String MAIL = """
            re_ w 30 40
            SG. p 60 0
            key- h 32 32
            pubkey- h 32 32
            xkeysib- u 60 0
            xsmtpsib- u 60 0
            -us d 1 2 h 32
            SK h 32 32
            """;

    private static final String INTELLIGENCE = """
            sk_car_ n 20 0
            tgp_v1_ u 40 0
            fw_ n 22 0
            csk- n 40 0
            jina_ w 50 0
            pa- u 40 48
            lsv2_pt_ w 30 0
            lsv2_sk_ w 30 0
            ls__ n 30 0
            sk-lf- x 36 36
            llx- n 40 0
            pcsk_ w 50 0
            fc- h 32 32
            e2b_ h 40 40
            bb_live_ u 25 0
            sk-helicone- u 20 0
            rf_ n 28 0
            esecret_ n 20 0
            rpa_ n 40 0
            flp_ n 40 0
            m0- n 40 0
            key_ h 64 64
            T3BlbkFJ n 20 0 u 20 96
            sk-ant- u 24 0
            sk-proj- u 20 0
            sk-svcacct- u 20 0
            sk-admin- u 20 0
            sk-or-v1- h 64 64
            sk- n 32 0
            pplx- n 32 0
            hf_ n 30 0
            api_org_ n 30 0
            gsk_ n 40 0
            xai- n 40 0
            r8_ n 30 0
            nvapi- u 40 0
            """;

    private static final String SERVICES = """
            dt0s02. p 80 0
            dt0s03. p 80 0
            dt0s04. p 80 0
            dt0s06. p 80 0
            dt0s08. p 80 0
            dt0s09. p 80 0
            dt0s16. p 80 0
            dt0e01. p 80 0
            dt0a01. p 80 0
            phs_ n 40 0
            phr_ n 40 0
            sdk- x 36 36
            api- x 36 36
            mob- x 36 36
            configcat-sdk-1/ / 40 0
            secret- n 40 50
            dG9rO b 30 0
            secret-live- u 30 0
            secret-test- u 30 0
            pk. p 80 0
            sk. p 80 0
            tk. p 80 0
            p.eyJ p 60 0
            cal_live_ h 32 32
            tly- n 30 0
            sl. p 100 0
            IGQV u 60 0
            IGAA n 60 0
            AAAAAAAAAAAAAAAAAAAAA / 60 0
            WPL_AP1. p 16 0
            pina_ n 40 0
            n8n_api_ h 40 0
            retool_ w 20 0
            BBFF- n 30 30
            xprv n 100 112
            $2a$ q 50 60
            $2b$ q 50 60
            $2y$ q 50 60
            $argon2id$ q 40 0
            $argon2i$ q 40 0
            $6$ q 80 0
            $5$ q 50 0
            _mmk n 0 0 w 36
            censys_ w 30 0
            hcbik_ n 40 0
            hcalk_ n 40 0
            glc_ b 30 0
            glsa_ w 40 0
            eyJrIjoi b 60 0
            ZXlK b 24 0
            NRAK- u 19 0
            NRII- u 19 0
            NRJS- u 19 0
            NRRA- u 19 0
            sntrys_ b 80 0
            sntryu_ h 64 64
            dt0c01. p 80 0
            dt0s01. p 80 0
            rdme_ n 70 70
            ico- n 32 32
            hcaik_ n 40 0
            hcxik_ n 40 0
            phx_ n 40 0
            tfp_ p 40 0
            secret_ n 43 43
            ntn_ n 40 0
            pat p 79 79
            sm_aat_ n 16 0
            sm_pat_ n 16 0
            sm_sat_ n 16 0
            fio-u- p 60 0
            CFPAT- u 40 0
            s-s4t2ud- h 64 64
            s-s4t2af- h 64 64
            ory_at_ u 20 0
            ory_st_ u 20 0
            sc_ p 40 0
            scauth_ p 40 0
            authress_ p 40 0
            b_ p 44 44
            """;

    private TokenFormats() {}

    static List<TokenFormat> all() {
        return (CLOUD + SOURCE + REGISTRIES + CHAT + PAYMENT + MAIL + INTELLIGENCE + SERVICES)
                .lines()
                .map(TokenFormat::of)
                .toList();
    }
}
