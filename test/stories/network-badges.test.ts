import * as stories from '../../stories/network-badges.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of network-badges', () => {
  tryStories(stories);
});
