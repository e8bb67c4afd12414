<?php
/**
 * Title: Partners across the world
 * Description: A map of the partner cities, what connects the city with each of them, and its networks.
 *
 * The editor writes the content into the blocks, as into any new one. Their headings are below that of the pattern.
 *
 * @package PartnershipElements
 */

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:heading -->
<h2 class="wp-block-heading"><?php echo esc_html( __( 'Partners across the world', 'partnership-elements' ) ); ?></h2>
<!-- /wp:heading -->

<!-- wp:partnership-elements/partner-map -->
<div data-partner-map="" data-heading-level="3"></div>
<!-- /wp:partnership-elements/partner-map -->

<!-- wp:partnership-elements/partner-list -->
<div data-partner-list="" data-heading-level="3"></div>
<!-- /wp:partnership-elements/partner-list -->

<!-- wp:partnership-elements/network-badges -->
<div data-network-badges="" data-heading-level="3"></div>
<!-- /wp:partnership-elements/network-badges --></div>
<!-- /wp:group -->
